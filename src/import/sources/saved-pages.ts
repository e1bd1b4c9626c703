import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { textOfBytes } from '../fetch/text-of-bytes.ts';
import type { Page } from '../pages/page-article.ts';
import { articlesOf } from '../pages/told-articles.ts';
import { Refused } from '../refused.ts';
import type { Notice, Source, Tools } from '../source.ts';

/** The most bytes of a saved page. */
const MOST_BYTES = 10_000_000;

const PAGE = /\.x?html?$/i;

/** Pages that a browser or a program such as HTTrack saved from any site, in a folder with their pictures. */
export const savedPages: Source = {
  id: 'pages',
  tells: 'a folder of pages saved in a browser (.html), from Duda, Squarespace, Wix or any other site',
  recognizes: ({ kind, place }) => kind === 'folder' && pagesIn(place).length > 0,
  articles: ({ place, typed }, tools) => {
    const files = pagesIn(place);
    if (files.length === 0) throw new Refused(`The folder ${typed} holds no page. Save pages as .html, whole, with their pictures.`);
    return articlesOf(pages(place, files, tools), tools.tell);
  },
};

/** The pages in a folder. What a browser keeps beside a page, in a folder such as `Sleep_files`, belongs to it. */
function pagesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile() && PAGE.test(entry.name)).map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
  const own = files.filter((file) => !/(?:_files|_archivos|\.fld)$/i.test(dirname(file)) && !/(?:^|[\\/])(?:\.|node_modules[\\/])/.test(file));
  return own.sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}

/** A page that was saved a second time, as `Sleep (1).html`, comes after the first. */
function order(file: string): number {
  return / ?\(\d+\)\.\w+$/.test(file) ? 1 : 0;
}

async function* pages(folder: string, files: readonly string[], { tell, progress }: Tools): AsyncIterable<Page | undefined> {
  for (const [index, file] of files.entries()) {
    yield pageIn(folder, file, tell);
    progress?.(index + 1, files.length);
  }
}

function pageIn(folder: string, file: string, tell: (notice: Notice) => void): Page | undefined {
  const from = file.replaceAll(sep, '/');
  const path = join(folder, file);
  if (statSync(path).size > MOST_BYTES) return void tell({ from, message: `Left out: it has more than ${MOST_BYTES / 1_000_000} MB.` });
  const html = textOfBytes(readFileSync(path));
  return { from, html, address: addressOf(from), files: { within: folder, beside: [dirname(path)], root: rootsOf(folder, from) } };
}

/** The address of a page that a program saved with its whole site: the folders are those of the site. A browser saves only a name. */
function addressOf(from: string): string | undefined {
  const { host, path } = atHost(from);
  const address = path.replace(/(?:^|\/)index\.x?html?$/i, '/').replace(/^\/*/, '/');
  if (host) return `https://${host}${encodeURI(address)}`;
  return from.includes('/') && address !== `/${from}` ? encodeURI(address) : undefined;
}

/** Where addresses that begin with a slash start. */
function rootsOf(folder: string, from: string): string[] {
  const { host } = atHost(from);
  return host ? [join(folder, host), folder] : [folder];
}

/** A path whose first folder is called as a site: `www.example.org/blog/sleep/index.html`. */
function atHost(from: string): { host?: string | undefined; path: string } {
  const [, host, path = from] = /^((?:[a-z0-9-]+\.)+[a-z]{2,})\/(.+)$/i.exec(from) ?? [];
  return { host: host?.toLowerCase(), path };
}
