import { closest, distance } from 'fastest-levenshtein';

/** The word that a writer most likely meant, where one is near enough to a misspelled one. */
export function suggest(word: string, words: readonly string[]): string | undefined {
  if (words.length === 0) return undefined;
  const written = word.toLowerCase();
  const best = closest(written, words);
  // Writers rarely miss the first letter: a word with another one is mostly another word.
  const slips = written[0] === best[0] && best.length > 3 ? Math.max(2, Math.floor(best.length / 3)) : 1;
  return distance(written, best) <= slips ? best : undefined;
}
