import { PLACEHOLDER } from './markdown/placeholder.ts';

/** Stands between two blocks, so that no phrase is found across them. No content holds this sign. */
export const BLOCK_END = '\u001F';

/** Stands for something that is read and is no prose, such as a piece of code or an address. */
export const THING = '\uFFFC';

/** What stands in a passage of prose without being words: citations, and letters by their code. */
const NO_WORDS = /\[\^[\w-]+\]|&#?\w+;/g;

/** An address that is read between words. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+/g;

/** Words that stand for a text still to be written. */
const PLACEHOLDERS = new RegExp(`${PLACEHOLDER.start}[^${PLACEHOLDER.end}]*${PLACEHOLDER.end}`, 'g');

/** Words laid out at the places they have in their source. */
export class Sheet {
  #text = '';
  #fresh = false;

  /** What is written on it. Words between the marks of a placeholder are for writers, not for readers. */
  get text(): string {
    return this.#text.replace(PLACEHOLDERS, spaces);
  }

  /** What is put next belongs to another block. */
  endBlock(): void {
    this.#fresh = this.#text !== '';
  }

  put(start: number, words: string): void {
    const gap = start - this.#text.length;
    this.#text += this.#fresh && gap > 0 ? `${' '.repeat(gap - 1)}${BLOCK_END}${words}` : `${' '.repeat(Math.max(gap, 0))}${words}`;
    this.#fresh = false;
  }
}

/** Spaces in the place of something that is no prose. */
export function spaces(part: string): string {
  return ' '.repeat(part.length);
}

/** A passage of prose with spaces for what stands in it without being words, and one sign for an address. */
export function withoutMarks(passage: string): string {
  return passage.replace(ADDRESS, (address) => THING.padEnd(address.length)).replace(NO_WORDS, spaces);
}
