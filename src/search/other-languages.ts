import { engineOf } from './engines.ts';
import { settings } from './page-settings.ts';
import { parts } from './parts.ts';
import type { Query } from './query.ts';
import type { SearchLanguage } from './settings.ts';
import { counted, entriesFor } from './show.ts';

/** How many articles of another language are shown. */
const MOST = 3;

/** The least part of a query's words that its language should know: below it, other languages are asked too. */
const KNOWN = 0.75;

/** What was found in another language. */
interface Found {
  heading: string;
  nodes: readonly Node[];
}

/** What is found in other languages, where the query seems to be in one of them, or nothing else is found. */
export async function foundElsewhere(typed: string, { known }: Query, count: number, others: readonly SearchLanguage[]): Promise<Found[]> {
  if (count > 0 && known >= KNOWN) return [];
  const found = await Promise.all(others.map((other) => foundIn(other, typed, count > 0 ? known : -1)));
  return found.filter((each) => each !== undefined);
}

/** @param known how much of the query its own language knows: the other one must know more */
async function foundIn(other: SearchLanguage, typed: string, known: number): Promise<Found | undefined> {
  const engine = await engineOf(other);
  const query = await engine.read(typed, false);
  if (query.known <= known) return undefined;
  const results = await engine.search(query);
  if (results.length === 0) return undefined;
  const title = document.createElement('h2');
  title.textContent = `${counted(results.length, settings.says)} ${other.inWords}`;
  const list = parts.list.cloneNode() as HTMLElement;
  list.removeAttribute('id');
  list.append(...(await entriesFor(results.slice(0, MOST), settings.says, other.language)));
  return { heading: title.textContent, nodes: [title, list] };
}
