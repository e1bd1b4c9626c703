import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { aFewAtATime } from '../content/concurrency.ts';
import type { FiledArticles } from '../search/settings.ts';

/** What stands before the text of a fragment. */
const SIGNATURE = 'pagefind_dcd';

const unzip = promisify(gunzip);

/** The part of a fragment, as Pagefind writes it, that tells what an article is filed under. */
interface Fragment {
  url: string;
  filters: { topic?: string[]; year?: string[] };
}

/**
 * What each article of an index is filed under, by the id that Pagefind gave it.
 *
 * Pagefind would tell, too, yet only after it has loaded its index from end to end.
 *
 * @param index the folder of the index
 * @param days the day of each article, by its address
 */
export async function filedArticles(index: string, days: ReadonlyMap<string, string>): Promise<FiledArticles> {
  const folder = join(index, 'fragment');
  const found: { id: string; day: string; topics: readonly string[]; year: string }[] = [];
  await aFewAtATime(await readdir(folder).catch(() => []), async (name) => {
    const text = (await unzip(await readFile(join(folder, name)))).toString().slice(SIGNATURE.length);
    const { url, filters } = JSON.parse(text) as Fragment;
    found.push({ id: basename(name, '.pf_fragment'), day: days.get(url) ?? '', topics: filters.topic ?? [], year: filters.year?.[0] ?? '' });
  });
  const topics = [...new Set(found.flatMap((article) => article.topics))].sort();
  const years = [...new Set(found.map(({ year }) => year))].sort();
  const newestFirst = found.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const articles = newestFirst.map(({ id, year, topics: own }) => [id, [years.indexOf(year), ...own.map((topic) => topics.indexOf(topic))]] as const);
  return { topics, years, articles: Object.fromEntries(articles) };
}
