import { plainLetters } from './letters.ts';
import { withStraightAttributes } from './quotes.ts';
import { withPlainSpaces, withSpacesAsSeen } from './spaces.ts';

/** The end of a line, on any system: of the last two, editors show one and count none. */
export const LINE_END = /\r\n?|[\n\u2028\u2029]/;

/**
 * A file of the content as everything here reads it, the check and what makes pages alike: what looks the same to its
 * writer is the same.
 *
 * Letters with their accents are one sign each, signs that nobody sees are gone, and spaces are those of the space bar,
 * but for those between two words of a text. The file has as many lines as before.
 *
 * @param file its name, whose ending says how it is read
 * @param source what was read from the disk
 */
export function normalized(file: string, source: string): string {
  const lines = source.split(LINE_END).map(plainLetters);
  const body = /\.mdx?$/.test(file) ? bodyStart(lines) : lines.length;
  return lines.map((line, index) => (index < body ? withPlainSpaces(line) : withStraightAttributes(withSpacesAsSeen(line)))).join('\n');
}

/** The line of a text with fields above it from which its body is: the one after the second line of dashes. */
function bodyStart(lines: readonly string[]): number {
  const isFence = (line: string) => /^(?:---|\+\+\+)/.test(line);
  if (!isFence(lines[0] ?? '')) return 0;
  return lines.findIndex((line, index) => index > 0 && isFence(line)) + 1 || lines.length;
}
