import { split } from '../../schema/alias.ts';

/** An address of the former site, taken apart. */
export interface OldAddress {
  /** The host in small letters without `www.`; empty where it is not known. */
  host: string;
  /** The path without its host, with a slash at its start, as an alias has it; with the query where that names the page. */
  path: string;
}

/** What a query says that only tells where a reader came from, or how a page is shown. */
const NAMES_NOTHING = /^(?:utm_\w+|fbclid|gclid|ref|share|amp|replytocom|print|preview)(?:=|$)/i;

/** Signs that nobody sees, and that no file of the project may hold. */
const UNSEEN = /\p{C}+/gu;

/**
 * Takes an address of the former site apart.
 *
 * @param written a whole address, or a path
 * @param base the folder in which the site stands here, such as `/blog`: what stood there keeps its place below it
 * @returns nothing where it is none
 */
export function oldAddress(written: string, base = ''): OldAddress | undefined {
  const url = URL.parse(written.trim(), 'https://unknown.invalid');
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const query = url.search.slice(1).split('&').filter((part) => part !== '' && !NAMES_NOTHING.test(part)).join('&');
  const whole = decoded(url.pathname).replace(/\/{2,}/g, '/');
  const below = base !== '' && base !== '/' && whole.startsWith(`${base}/`) ? whole.slice(base.length) : whole;
  const path = below.replace(/\/(?:index|default)\.html?$/i, '/').replace(/\.html?$/i, '').replace(/(?!^)\/+$/, '') || '/';
  return { host: url.hostname === 'unknown.invalid' ? '' : url.hostname.replace(/^www\./, ''), path: query === '' ? path : `${path}?${query}` };
}

/** By what an address is known again, however it is written: its path in small letters. */
export function keyOf({ path }: OldAddress): string {
  const [page, query] = split(path);
  return query === undefined ? page.toLowerCase() : `${page.toLowerCase()}?${query}`;
}

/** By what an article is known in later runs: its address with its host, or what a person recognizes it by. */
export function nameOf({ from, address }: { from: string; address?: string | undefined }): string {
  const old = address === undefined ? undefined : oldAddress(address);
  return old ? old.host + old.path : from.replace(UNSEEN, ' ');
}

/** By what pages of the former site are known in links: each address of an article. */
export function keysOf({ address, otherAddresses = [] }: { address?: string | undefined; otherAddresses?: readonly string[] | undefined }, folder: string): string[] {
  return [...(address === undefined ? [] : [address]), ...otherAddresses].flatMap((written) => {
    const old = oldAddress(written, folder);
    return old ? [keyOf(old)] : [];
  });
}

function decoded(path: string): string {
  try {
    const written = decodeURIComponent(path);
    return written.search(UNSEEN) === -1 ? written : path;
  } catch {
    return path;
  }
}
