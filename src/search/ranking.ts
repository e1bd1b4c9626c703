import type { Found, Fragment, Pagefind, Place } from './pagefind.ts';
import type { Wanted } from './query.ts';

/** An article that has some of what is wanted. */
export interface Ranked {
  id: string;
  score: number;
  /** The text, and the places of the wanted words in it with how much each counts. */
  load(): Promise<{ fragment: Fragment; places: Map<number, number> }>;
}

/** What a word adds that says the same as another one, beside the better of the two. */
const SAME_AGAIN = 0.3;

/** The least part of the best score that an article needs to be shown. */
const LEAST = 0.12;

/**
 * Puts the articles in order that have what is wanted, the best first.
 *
 * Pagefind finds articles that have all of some words. Who types a sentence does not mean that: each word is asked for by itself,
 * and each article gets the sum of what Pagefind thinks of it.
 */
export class Ranking {
  readonly #pagefind: Pagefind;
  readonly #asked = new Map<string, Promise<readonly Found[]>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  async rank(wanted: readonly Wanted[]): Promise<Ranked[]> {
    const scores = new Map<string, { score: number; parts: { found: Found; weight: number }[] }>();
    for (const { any, weight } of wanted) {
      const answers = await Promise.all(any.map((words) => this.#ask(words)));
      const here = new Map<string, { found: Found; weight: number }[]>();
      answers.forEach((answer, place) => {
        // What is named first fits best.
        const fit = weight * (1 - 0.06 * Math.min(place, 5));
        for (const found of answer) here.set(found.id, [...(here.get(found.id) ?? []), { found, weight: fit }]);
      });
      for (const [id, parts] of here) {
        const [best = 0, ...others] = parts.map(({ found, weight }) => found.score * weight).sort((a, b) => b - a);
        const known = scores.get(id) ?? { score: 0, parts: [] };
        scores.set(id, { score: known.score + best + SAME_AGAIN * others.reduce((sum, score) => sum + score, 0), parts: [...known.parts, ...parts] });
      }
    }
    const ranked = [...scores].map(([id, { score, parts }]): Ranked => ({ id, score, load: () => load(parts) })).sort((a, b) => b.score - a.score);
    const least = (ranked[0]?.score ?? 0) * LEAST;
    return ranked.filter(({ score }) => score >= least);
  }

  #ask(words: string): Promise<readonly Found[]> {
    const known = this.#asked.get(words) ?? this.#pagefind.search(words).then(({ results }) => results);
    this.#asked.set(words, known);
    return known;
  }
}

async function load(parts: readonly { found: Found; weight: number }[]): Promise<{ fragment: Fragment; places: Map<number, number> }> {
  const places = new Map<number, number>();
  let fragment: Fragment | undefined;
  for (const { found, weight } of parts) {
    // Each answer writes its own places into the text that all share.
    fragment = await found.data();
    for (const { location, balanced_score: score } of fragment.weighted_locations as readonly Place[]) {
      places.set(location, Math.max(places.get(location) ?? 0, Math.min(score, 4) * weight * Math.sqrt(found.score)));
    }
  }
  if (!fragment) throw new Error('An article was found by nothing.');
  return { fragment, places };
}
