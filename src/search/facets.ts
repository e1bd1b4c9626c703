import type { Found, Pagefind } from './pagefind.ts';

/** What articles can be narrowed down by. */
export type Facet = 'topic' | 'year';

export const FACETS: readonly Facet[] = ['topic', 'year'];

/** What each article of an index is filed under, by its id. */
export interface Facets {
  filed: ReadonlyMap<string, Record<Facet, readonly string[]>>;
  /** The place of each article in time, the newest first. */
  newest: ReadonlyMap<string, number>;
}

/** Asks an index what its articles are filed under. */
export async function loadFacets(pagefind: Pagefind): Promise<Facets> {
  const all = await pagefind.filters();
  const filed = new Map<string, Record<Facet, string[]>>();
  for (const facet of FACETS) {
    for (const value of Object.keys(all[facet] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [facet]: value } });
      for (const { id } of results) {
        const known = filed.get(id) ?? { topic: [], year: [] };
        known[facet].push(value);
        filed.set(id, known);
      }
    }
  }
  const { results } = await pagefind.search(null, { sort: { day: 'desc' } });
  return { filed, newest: new Map(results.map(({ id }: Found, place) => [id, place])) };
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
