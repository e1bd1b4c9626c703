import { type Facets, loadFacets } from './facets.ts';
import { loadPagefind } from './pagefind.ts';
import { type Query, QueryReader } from './query.ts';
import { type Ranked, Ranking } from './ranking.ts';
import { KNOWN_WORDS, type KnownWords } from './settings.ts';

/** The search of one language. */
export interface Engine {
  reader: QueryReader;
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
  return {
    reader: new QueryReader(known),
    search: ({ wanted }) => ranking.rank(wanted),
    facets: () => (facets ??= loadFacets(pagefind)),
  };
}

async function fetchWords(folder: string): Promise<KnownWords> {
  const response = await fetch(folder + KNOWN_WORDS);
  if (!response.ok) throw new Error(`${folder}${KNOWN_WORDS} is not there.`);
  return (await response.json()) as KnownWords;
}
