import { plain } from '../markdown/headings.ts';

/** How many words stand together in a piece by which texts are compared, and how many pieces stand for a text. */
const WORDS = 4;
const PIECES = 12;

/** So many of them in common make two texts near to the same. */
const ALIKE = 8;

/** The prime of the 32-bit hash below. */
const PRIME = 0x01000193;

/** Texts shorter than this are not compared: they have few words of their own. */
const FEWEST_WORDS = 40;

/** A text as it is compared: by the smallest hashes of its pieces of four words. Empty for one that is too short. */
export type Sketch = readonly number[];

/**
 * What stands for a text where it is compared (Broder, "On the resemblance and containment of documents", 1997): five thousand are
 * compared in a moment.
 */
export function sketch(text: string): Sketch {
  const words = plain(text).split(' ').map(hash);
  if (words.length < FEWEST_WORDS) return [];
  const pieces = new Set<number>();
  for (let at = 0; at + WORDS <= words.length; at += 1) pieces.add(words.slice(at, at + WORDS).reduce((one, word) => Math.imul(one ^ word, PRIME) >>> 0, 0));
  // Hashes are spread evenly: of many, the smallest are surely below a part of them all, and few need to be sorted.
  const most = 2 ** 32 * Math.min(1, (PIECES * 8) / pieces.size);
  return [...pieces].filter((piece) => piece <= most).sort((one, other) => one - other).slice(0, PIECES);
}

/** Knows texts again that say nearly the same. */
export class Duplicates {
  readonly #byPiece = new Map<number, Set<string>>();

  /** Remembers a text by its title, and gives the title of one before that says nearly the same. */
  add(title: string, pieces: Sketch): string | undefined {
    const shared = new Map<string, number>();
    for (const piece of pieces) {
      const others = this.#byPiece.get(piece) ?? new Set();
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
      this.#byPiece.set(piece, others.add(title));
    }
    const [nearest, count = 0] = [...shared].toSorted(([, one], [, other]) => other - one)[0] ?? [];
    return count >= ALIKE ? nearest : undefined;
  }
}

/** FNV-1a of a word: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) value = Math.imul(value ^ word.charCodeAt(at), PRIME);
  return value >>> 0;
}
