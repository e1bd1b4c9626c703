import { plainLetters } from './letters.ts';
import { withPlainSpaces } from './spaces.ts';

/** The name of a file or a folder as its writer sees it, without the signs of no width and the spaces at its ends. */
export function nameAsSeen(name: string): string {
  return withPlainSpaces(plainLetters(name)).trim();
}
