import { type Facets, loadFacets } from './facets.ts';
import { loadPagefind } from './pagefind.ts';
import { type Query, QueryReader } from './query.ts';
import { type Ranked, Ranking } from './ranking.ts';
import { KNOWN_WORDS, type KnownWords } from './settings.ts';

/** The search of one language. */
export interface Engine {
  /** @param typing whether the last word may still be without its end */
  read(typed: string, typing: boolean): Promise<Query>;
  nearest(typed: string): string[];
  search(query: Query): Promise<Ranked[]>;
  /** What the articles are filed under, asked for once. */
  facets(): Promise<Facets>;
}

/**
 * Loads the search of a language.
 *
 * @param folder where its index is, ending with a slash
 * @throws where it cannot be loaded
 */
export async function loadEngine(folder: string): Promise<Engine> {
  const [pagefind, known] = await Promise.all([loadPagefind(folder), fetchWords(folder)]);
  const ranking = new Ranking(pagefind);
  let facets: Promise<Facets> | undefined;
  const reader = new QueryReader(known);
  const asked = new Set<string>();
  return {
    async read(typed, typing) {
      // In quotation marks a word is found in all its forms, and no shorter one is taken for it.
      const unknown = reader.unknown(typed).filter((word) => !asked.has(word));
      await Promise.all(unknown.map(async (word) => {
        asked.add(word);
        if ((await pagefind.search(`"${word}"`)).results.length > 0) reader.learn(word);
      }));
      return reader.read(typed, typing);
    },
    nearest: (typed) => reader.nearest(typed),
    search: ({ wanted }) => ranking.rank(wanted),
    facets: () => (facets ??= loadFacets(pagefind)),
  };
}

async function fetchWords(folder: string): Promise<KnownWords> {
  const response = await fetch(folder + KNOWN_WORDS);
  if (!response.ok) throw new Error(`${folder}${KNOWN_WORDS} is not there.`);
  return (await response.json()) as KnownWords;
}
