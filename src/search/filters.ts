import { countsOf, type Facet, type Facets, isFiled } from './facets.ts';
import { settings } from './page-settings.ts';
import { parts } from './parts.ts';
import type { Ranked } from './ranking.ts';
import { fillChoices } from './show.ts';
import type { State } from './state.ts';

/** Whether something narrows the results, or puts them in another order. */
export function isNarrowed({ topic, year, byDate }: State): boolean {
  return topic !== '' || year !== '' || byDate;
}

/** What is left of what was found by what is chosen, in the order that is chosen. */
export function leftOf(ranked: readonly Ranked[], { topic, year, byDate }: State, facets: Facets): readonly Ranked[] {
  const left = ranked.filter(({ id }) => isFiled(id, 'topic', topic, facets) && isFiled(id, 'year', year, facets));
  const newest = ({ id }: Ranked) => facets.newest.get(id) ?? 0;
  return byDate ? left.toSorted((a, b) => newest(a) - newest(b)) : left;
}

/** Fills the choices of topics and years, each with how many articles it leaves. */
export function fillFilters({ topic, year }: State, ranked: readonly Ranked[], facets: Facets): void {
  const filed = (facet: Facet, value: string) => ranked.filter(({ id }) => isFiled(id, facet, value, facets)).map(({ id }) => id);
  fillChoices(parts.topic, settings.says.allTopics, countsOf(filed('year', year), 'topic', facets), topic);
  fillChoices(parts.year, settings.says.allYears, countsOf(filed('topic', topic), 'year', facets), year);
}
