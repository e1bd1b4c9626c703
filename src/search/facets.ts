import { FILED_ARTICLES, type FiledArticles } from './settings.ts';

/** What articles can be narrowed down by. */
export type Facet = 'topic' | 'year';

/** What each article of an index is filed under, by its id. */
export interface Facets {
  filed: ReadonlyMap<string, Record<Facet, readonly string[]>>;
  /** The place of each article in time, the newest first. */
  newest: ReadonlyMap<string, number>;
}

/** Loads what the articles of an index are filed under. */
export async function loadFacets(folder: string): Promise<Facets> {
  const response = await fetch(folder + FILED_ARTICLES);
  if (!response.ok) throw new Error(`${folder}${FILED_ARTICLES} is not there.`);
  const { topics, years, articles } = (await response.json()) as FiledArticles;
  const filed = new Map<string, Record<Facet, readonly string[]>>();
  for (const [id, [year = 0, ...own]] of Object.entries(articles)) filed.set(id, { year: [years[year] ?? ''], topic: own.map((topic) => topics[topic] ?? '') });
  return { filed, newest: new Map([...filed.keys()].map((id, place) => [id, place])) };
}

/** How many of some articles are filed under each value of a facet, by its name. */
export function countsOf(ids: readonly string[], facet: Facet, { filed }: Facets): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) for (const value of filed.get(id)?.[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Whether an article is filed under a value; under any, where none is chosen. */
export function isFiled(id: string, facet: Facet, value: string, { filed }: Facets): boolean {
  return value === '' || (filed.get(id)?.[facet].includes(value) ?? false);
}
