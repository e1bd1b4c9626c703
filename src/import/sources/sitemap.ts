import { textOfBytes } from '../fetch/text-of-bytes.ts';
import { inOrder } from '../pages/in-order.ts';
import { notAnArticle } from '../pages/kind-of-page.ts';
import type { Page } from '../pages/page-article.ts';
import { isSitemap, readSitemap } from '../pages/sitemap.ts';
import { articlesOf } from '../pages/told-articles.ts';
import { Refused } from '../refused.ts';
import type { Source, Tools, What } from '../source.ts';

/** How many pages are on their way at the same time: as many as the way to one host takes. */
const AT_ONCE = 2;

/** How many sitemaps one may lead to, and the most bytes of one in a file. */
const MOST_SITEMAPS = 500;
const MOST_BYTES = 50_000_000;

/** All pages of a site, by its list for search engines or by a list of one's own; or by its front page, which tells where the list is. */
export const sitemap: Source = {
  id: 'sitemap',
  tells: 'the address of a site, its sitemap (sitemap.xml), or a text file with an address on each line',
  recognizes: ({ kind, start }) => kind !== 'folder' && (isSitemap(start) || (kind === 'address' && /<(?:!doctype html|html|head)[\s>]/i.test(start))),
  articles: (what, tools) => articlesOf(fetched(what, tools), tools.tell),
};

async function* fetched(what: What, tools: Tools): AsyncIterable<Page | undefined> {
  const all = await addresses(what, tools);
  if (all.length === 0) throw new Refused('No page is listed there.');
  let done = 0;
  for await (const page of inOrder(all, AT_ONCE, (address) => fetchedPage(address, tools))) {
    yield page;
    done += 1;
    tools.progress?.(done, all.length);
  }
}

async function fetchedPage(address: string, { fetcher, tell }: Tools): Promise<Page | undefined> {
  const why = notAnArticle(address);
  if (why) return void tell({ from: address, message: `Left out without a look: by its address it is ${why}.` });
  try {
    const { bytes, charset, ...at } = await fetcher.page(address);
    return { from: address, html: textOfBytes(bytes, charset), address: at.address };
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return void tell({ from: address, message: `Left out: ${fault.message}` });
  }
}

/** The addresses of all pages, with those of sitemaps that a sitemap lists. */
async function addresses(what: What, tools: Tools): Promise<string[]> {
  const text = textOfBytes(await bytesOf(what));
  const first = isSitemap(text.slice(0, 64_000)) ? readSitemap(text) : { pages: [], sitemaps: await sitemapsOf(what.place, tools) };
  const pages = new Set(first.pages);
  const seen = new Set<string>([what.place]);
  const waiting = [...first.sitemaps];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (seen.has(address)) continue;
    seen.add(address);
    if (seen.size > MOST_SITEMAPS) throw new Refused(`It leads to more than ${MOST_SITEMAPS} sitemaps.`);
    const list = await sitemapAt(address, tools);
    for (const page of list.pages) pages.add(page);
    waiting.push(...list.sitemaps);
  }
  return [...pages];
}

async function sitemapAt(address: string, { fetcher, tell }: Tools) {
  try {
    const { bytes, charset } = await fetcher.page(address);
    return readSitemap(textOfBytes(bytes, charset));
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    tell({ from: address, message: `This list of pages could not be read, so its pages are not here: ${fault.message}` });
    return { pages: [], sitemaps: [] };
  }
}

/** Where a site says that its sitemaps are: https://www.sitemaps.org/protocol.html#submit_robots */
async function sitemapsOf(site: string, { fetcher }: Tools): Promise<string[]> {
  const robots = await fetcher.page(new URL('/robots.txt', site).href).catch(() => undefined);
  const told = robots ? [...textOfBytes(robots.bytes, robots.charset).matchAll(/^\s*sitemap:\s*(\S+)/gim)] : [];
  return told.length > 0 ? told.map(([, address = '']) => new URL(address, site).href) : [new URL('/sitemap.xml', site).href];
}

async function bytesOf({ bytes }: What): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of bytes()) {
    length += part.length;
    if (length > MOST_BYTES) throw new Refused(`It has more than ${MOST_BYTES / 1_000_000} MB.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
