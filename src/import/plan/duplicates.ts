import { type Text, textIn, type WholeText } from '../../content/content.ts';
import { plain } from '../markdown/headings.ts';

/** How many words stand together in a piece by which texts are compared, and how many pieces stand for a text. */
const WORDS = 4;
const PIECES = 12;

/** So many of them in common make two texts near to the same. */
const ALIKE = 8;

/** Texts shorter than this are not compared: they have few words of their own. */
const FEWEST_WORDS = 40;

/**
 * Finds texts that say nearly the same as one before. Each text is known by the smallest hashes of its pieces of four words
 * (Broder, "On the resemblance and containment of documents", 1997), so that five thousand are compared in a moment.
 *
 * @returns a function that gives the title of such a text, and remembers the new one
 */
export function nearDuplicates(texts: readonly WholeText[]): (name: string, title: string, words: string) => string | undefined {
  const byPiece = new Map<string, Set<string>>();
  const titles = new Map<string, string>();
  const add = (name: string, title: string, words: string): string | undefined => {
    const pieces = sketch(words);
    const shared = new Map<string, number>();
    for (const piece of pieces) {
      for (const other of byPiece.get(piece) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
      byPiece.set(piece, (byPiece.get(piece) ?? new Set()).add(name));
    }
    titles.set(name, title);
    const [nearest, count = 0] = [...shared].toSorted(([, a], [, b]) => b - a)[0] ?? [];
    return nearest !== undefined && count >= ALIKE ? titles.get(nearest) : undefined;
  };
  for (const text of texts) add(`${text.file}`, titleOf(text), text.body);
  return add;
}

function titleOf(text: Text): string {
  return textIn(text, 'title');
}

function sketch(text: string): string[] {
  const words = plain(text).split(' ');
  if (words.length < FEWEST_WORDS) return [];
  const pieces = new Set(words.slice(0, 1 - WORDS).map((_, at) => words.slice(at, at + WORDS).join(' ')));
  return [...pieces].map(hash).sort().slice(0, PIECES);
}

/** FNV-1a, as eight signs: thousands of pieces a text make a slower hash felt. */
function hash(piece: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < piece.length; at += 1) value = Math.imul(value ^ piece.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
}
