/** A word that was found, by its number in the text, and how well it fits there. */
export interface Place {
  location: number;
  balanced_score: number;
}

/** What Pagefind keeps of an article: its text, what it says of itself, and where its sections begin. */
export interface Fragment {
  url: string;
  content: string;
  meta: Readonly<Record<string, string | undefined>>;
  filters: Readonly<Record<string, readonly string[]>>;
  anchors: readonly { element: string; id: string; text?: string; location: number }[];
  weighted_locations: readonly Place[];
}

/** An article that was found, before it is loaded. */
export interface Found {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** The part of Pagefind's program that is used here: https://pagefind.app/docs/api/. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options?: { filters?: object; sort?: Record<string, 'asc' | 'desc'> }): Promise<{ results: readonly Found[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/**
 * What decides which article comes first: how often it says a word beside others, whatever its length, and that a word
 * is just the one asked for. What stands in a title says more than what stands in a text.
 */
const RANKING = { termFrequency: 1, pageLength: 0.4, termSaturation: 1.6, termSimilarity: 6, diacriticSimilarity: 0, metaWeights: { title: 3, topics: 0.6, description: 1.5 } };

/**
 * Loads an index.
 *
 * It works in the page itself rather than in a thread, which saves a third of the bytes, and asks for nothing by the hour.
 *
 * @param folder where it is, ending with a slash
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: folder, baseUrl: '/', noWorker: true, metaCacheTag: '1', ranking: RANKING });
  await pagefind.init();
  return pagefind;
}
