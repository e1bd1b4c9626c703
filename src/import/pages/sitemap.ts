import { SaxesParser } from 'saxes';
import { Refused } from '../refused.ts';

/** What a sitemap lists: pages, or further sitemaps. By https://www.sitemaps.org/protocol.html */
export interface Sitemap {
  pages: string[];
  sitemaps: string[];
}

/** The most addresses that a list may have, as the protocol says of a sitemap. */
const MOST_ADDRESSES = 50_000;

/**
 * Reads a sitemap, or a list with an address on each line.
 *
 * @throws Refused where it is neither, or defines entities of its own, which none needs
 */
export function readSitemap(text: string): Sitemap {
  const list = /^\s*</.test(text) ? ofXml(text) : ofLines(text);
  if (list.pages.length + list.sitemaps.length > MOST_ADDRESSES) throw new Refused(`It lists more than ${MOST_ADDRESSES} addresses.`);
  return list;
}

/** Whether a file begins as a sitemap or as a list of addresses. */
export function isSitemap(start: string): boolean {
  if (/^\s*</.test(start)) return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(start);
  const lines = start.split(/\r?\n/).slice(0, -1).concat(start.length < 60_000 ? start.split(/\r?\n/).at(-1) ?? '' : []);
  const written = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return written.length > 0 && written.every((line) => /^https?:\/\/\S+$/.test(line));
}

function ofLines(text: string): Sitemap {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return { pages: [...new Set(lines)], sitemaps: [] };
}

function ofXml(text: string): Sitemap {
  const found = { pages: new Set<string>(), sitemaps: new Set<string>() };
  const parser = new SaxesParser();
  const path: string[] = [];
  let words = '';
  parser.on('doctype', () => {
    throw new Refused('It defines entities of its own (DOCTYPE), which no sitemap needs and which may fill the memory.');
  });
  parser.on('error', (fault) => {
    // What stands before the place where a file was cut off can still be read.
    if (found.pages.size + found.sitemaps.size === 0) throw new Refused(`It is no sitemap that can be read: ${fault.message}.`);
  });
  parser.on('opentag', ({ name }) => {
    path.push(local(name));
    words = '';
  });
  parser.on('text', (part) => (words += part));
  parser.on('cdata', (part) => (words += part));
  parser.on('closetag', () => {
    // A picture in a sitemap has a `loc` of its own, below `image`.
    if (path.at(-1) === 'loc' && words.trim() !== '') {
      if (path.at(-2) === 'url') found.pages.add(words.trim());
      if (path.at(-2) === 'sitemap') found.sitemaps.add(words.trim());
    }
    path.pop();
  });
  parser.write(text).close();
  return { pages: [...found.pages], sitemaps: [...found.sitemaps] };
}

/** The name of an element without its prefix; `image:loc` keeps it, since it is no address of a page. */
function local(name: string): string {
  return name.replace(/^(?!image:|video:|news:)\w+:/, '');
}
