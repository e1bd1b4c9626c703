import { plainName } from '../check/folders/names.ts';
import type { Kind } from './templates.ts';

/** Longer addresses are cut when they are passed on, and nobody can read them out. */
const MOST_LETTERS = 60;

/** Words that an address does not end with. */
const LINKING = ['a', 'and', 'at', 'by', 'for', 'from', 'in', 'is', 'of', 'on', 'or', 'that', 'the', 'their', 'to', 'with', 'your'];

/** The end of an address for a title: its words, or as many of them as make a short one. */
export function addressFor(title: string): string {
  const named = (words: string) => plainName(words.replace(/['’]/g, ''));
  const whole = named(title);
  if (whole.length <= MOST_LETTERS) return whole;
  const heading = named(title.split(/[:–—?!]/)[0] ?? '');
  const words = (heading.includes('-') ? heading : whole).split('-');
  while (words.length > 1 && (words.join('-').length > MOST_LETTERS || LINKING.includes(words.at(-1) ?? ''))) words.pop();
  return words.join('-').slice(0, MOST_LETTERS);
}

/** An address that can be used: the wanted one, or one near it. */
export function freeAddress(address: string, kind: Kind, isTaken: (address: string) => boolean): string {
  if (!isTaken(address)) return address;
  const named = `${address}-${kind === 'news' ? 'update' : kind}`;
  if (!isTaken(named)) return named;
  let count = 2;
  while (isTaken(`${address}-${count}`)) count += 1;
  return `${address}-${count}`;
}
