import Slugger, { slug } from 'github-slugger';

/** What a page with a text calls its own parts, so that a link can lead to them. No heading of a text has these names. Pages of lists hold no text. */
export const PARTS = {
  main: 'main',
  keyPoints: 'key-points',
  review: 'review',
  contact: 'contact',
  sources: 'sources',
  author: 'author',
  related: 'related',
  newest: 'newest',
  helpLines: 'help-lines',
  otherLines: 'other-lines',
} as const;

/** A mark in the text that cites a source, and the note that opens at it, by their number in the text. */
export const markName = (number: number) => `mark-${number}`;
export const noteName = (number: number) => `note-${number}`;

/** A word in the text that is explained, and its meaning, by their number in the text. */
export const wordName = (number: number) => `word-${number}`;
export const termName = (number: number) => `term-${number}`;

/** A source in the list of sources, by the number that the text has for it. */
export const sourceName = (number: number) => `source-${number}`;

const COUNTED = /^(?:mark|note|word|term)-\d+$|^source-./;

/** Whether a name belongs to a part that the page itself has. */
export function isPartName(name: string): boolean {
  return (Object.values(PARTS) as string[]).includes(name) || COUNTED.test(name);
}

/** Gives the headings of one text, from the top down, the names that links lead to: each its own, and none that the page needs. */
export class SectionNames {
  readonly #slugger = new Slugger();
  readonly #instead = new Map<string, string>();
  readonly #taken: readonly string[];

  /** @param taken names that this page needs beside those of every page */
  constructor(taken: readonly string[] = []) {
    this.#taken = taken;
  }

  /** The name of the next heading, made from its words. */
  name(heading: string): string {
    const plain = slug(heading);
    if (plain !== '' && !isPartName(plain) && !this.#taken.includes(plain)) return this.#slugger.slug(heading);
    const name = this.#slugger.slug(plain === '' ? 'section' : `section-${plain}`);
    if (plain !== '' && !this.#instead.has(plain)) this.#instead.set(plain, name);
    return name;
  }

  /**
   * The heading that a writer means who links to a name. Whoever writes `## Sources` and `#sources` means that heading; where
   * there is no such heading, the name is that of the page's own part.
   */
  meant(name: string): string {
    return this.#instead.get(name) ?? name;
  }
}
