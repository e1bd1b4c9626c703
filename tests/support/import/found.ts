import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refused } from '../../../src/import/refused.ts';
import type { Fetcher } from '../../../src/import/fetch/fetcher.ts';
import type { FoundArticle, Notice, Source, What } from '../../../src/import/source.ts';

/** What a source finds in a place, and what it tells meanwhile. */
export interface Found {
  articles: FoundArticle[];
  notices: Notice[];
}

/** A site of a few pages, by their addresses. Whatever else is asked for is not there. */
export function siteOf(pages: Record<string, string | Uint8Array>): Fetcher & { asked: string[] } {
  const asked: string[] = [];
  const none = (): never => {
    throw new Refused('the site says that nothing is there (404).');
  };
  return {
    asked,
    async page(address) {
      asked.push(address);
      const page = pages[address] ?? none();
      return { bytes: typeof page === 'string' ? Buffer.from(page) : page, address, type: 'text/html' };
    },
    picture: () => Promise.reject(new Error('A source asks for no picture.')),
  };
}

/** A place as it is typed: a file or a folder of this machine, or an address of a site. */
export function whatIs(typed: string, site: Record<string, string | Uint8Array> = {}): What {
  const page = site[typed];
  if (page !== undefined) return whatOf({ typed, kind: 'address', place: typed }, Buffer.from(page));
  if (!existsSync(typed)) throw new Error(`There is no ${typed}.`);
  if (statSync(typed).isDirectory()) return { typed: basename(typed), kind: 'folder', place: typed, start: '', bytes: () => createReadStream(typed) };
  const start = readFileSync(typed).subarray(0, 64_000).toString();
  return { typed: basename(typed), kind: 'file', place: typed, start, bytes: () => createReadStream(typed) };
}

/** Something of which only the bytes are known. */
export function whatOf(named: Pick<What, 'typed' | 'kind' | 'place'>, bytes: Uint8Array): What {
  return { ...named, start: Buffer.from(bytes).subarray(0, 64_000).toString(), async *bytes() { yield bytes; } };
}

/** All that a source finds. */
export async function foundBy(source: Source, what: What, fetcher: Fetcher = siteOf({}), site?: string): Promise<Found> {
  const found: Found = { articles: [], notices: [] };
  for await (const article of source.articles(what, { fetcher, site, tell: (notice) => found.notices.push(notice) })) found.articles.push(article);
  return found;
}
