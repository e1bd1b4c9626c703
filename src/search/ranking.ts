import type { Found, Fragment, Pagefind } from './pagefind.ts';
import type { Wanted } from './query.ts';

/** An article that has some of what is wanted. */
export interface Ranked {
  id: string;
  score: number;
  /** The text, and the places in it of what is wanted. */
  load(): Promise<{ fragment: Fragment; places: Places }>;
}

/** The words that were found in a text, by their number in it: which of the wanted things each is, and how much it counts. */
export type Places = ReadonlyMap<number, { wanted: number; weight: number }>;

/** What an article has of one wanted thing. */
interface Part {
  found: Found;
  wanted: number;
  weight: number;
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
    const scores = new Map<string, { score: number; parts: Part[] }>();
    const answered = await Promise.all(wanted.map(({ any }) => Promise.all(any.map((words) => this.#ask(words)))));
    for (const [number, { weight }] of wanted.entries()) {
      const answers = answered[number] ?? [];
      const here = new Map<string, Part[]>();
      answers.forEach((answer, place) => {
        // What is named first fits best.
        const fit = weight * (1 - 0.06 * Math.min(place, 5));
        for (const found of answer) here.set(found.id, [...(here.get(found.id) ?? []), { found, wanted: number, weight: fit }]);
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

async function load(parts: readonly Part[]): Promise<{ fragment: Fragment; places: Places }> {
  const places = new Map<number, { wanted: number; weight: number }>();
  let fragment: Fragment | undefined;
  for (const { found, wanted, weight } of parts) {
    // Each answer writes its own places into the text that all share.
    fragment = await found.data();
    for (const { location, balanced_score: score } of fragment.weighted_locations) {
      const here = Math.min(score, 1) * weight * Math.sqrt(found.score);
      if (here > (places.get(location)?.weight ?? 0)) places.set(location, { wanted, weight: here });
    }
  }
  if (!fragment) throw new Error('An article was found by nothing.');
  return { fragment, places };
}
