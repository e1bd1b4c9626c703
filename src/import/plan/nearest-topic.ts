import { plain } from '../markdown/headings.ts';

/** A topic of the site, with the words that say what it is about. */
export interface KnownTopic {
  id: string;
  title: string;
  description: string;
}

/** Words that say nothing about a subject. */
const LITTLE = new Set('a an and are at by can for from health help how in is it mental of on or our the their to what when with you your articles support care'.split(' '));

/**
 * The topic whose words are nearest to those of a label or a title.
 *
 * @returns nothing where no word is shared
 */
export function nearestTopic(words: string, topics: readonly KnownTopic[]): string | undefined {
  const asked = stems(words);
  let best: { id: string; score: number } | undefined;
  for (const { id, title, description } of topics) {
    const [name, about] = [stems(`${title} ${id}`), stems(description)];
    const score = asked.reduce((sum, word) => sum + (name.includes(word) ? 3 : about.includes(word) ? 1 : 0), 0);
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id;
}

/** The first letters of each word: "anxious" and "anxiety" are about the same. */
function stems(words: string): string[] {
  return [...new Set(plain(words).split(' ').filter((word) => word.length > 2 && !LITTLE.has(word)).map((word) => word.slice(0, 5)))];
}
