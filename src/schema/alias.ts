import { addressWithin, isMailAddress } from './written-address.ts';

/** The most letters that a name in an address may have: the page's file, whose name has an ending too, must fit into the 255 bytes that file systems allow. */
export const LONGEST_NAME = 200;

/** What stands behind a question mark and names a page, as in /?p=123. */
const NAMING_QUERY = /^[\w-]+=[\w.~%+-]+(?:&[\w-]+=[\w.~%+-]+)*$/;

/** What stands there and names none: which part of a list, where a reader came from, how the page is shown. */
const NAMES_NOTHING = /^(?:paged?|utm_\w+|ref|[fg]clid|replytocom|amp|preview|share|print)=/i;

/** Why an alias can be no page's address, and what to write instead. */
export function aliasFault(alias: string): string | undefined {
  const path = alias.trim();
  const within = addressWithin(path);
  if (within !== path) return aliasFault(within) ? NO_ADDRESS(alias) : `signs stand around this alias that belong to no address. Write ${within}`;
  if (isMailAddress(path)) return `"${path}" is an address to write to, and an alias is the address of a page, such as /old-address.`;
  if (/^[\w-]+:|^\/\//.test(path)) return URL.canParse(path) ? `an alias is what stands behind the host. Write ${behindHost(new URL(path))}.` : NO_ADDRESS(alias);
  const [page = '', query] = split(path);
  const cut = /#/.test(path) ? '#' : query !== undefined && !namesPage(query) ? '?' : undefined;
  const before = path.slice(0, path.indexOf(cut ?? ''));
  if (cut) return `an alias ends before the sign ${cut}. Write ${/^\/*$/.test(before) ? '/old-address' : before}.`;
  return query === undefined ? pathFault(alias, page) : /^[\w./~-]*$/.test(page) ? undefined : NO_ADDRESS(alias);
}

/** An alias in two: its path, and what stands behind its question mark. */
export function split(alias: string): [path: string, query?: string] {
  const mark = alias.indexOf('?');
  return mark === -1 ? [alias] : [alias.slice(0, mark), alias.slice(mark + 1)];
}

function pathFault(alias: string, path: string): string | undefined {
  if (/^\/*$/.test(path)) return 'an alias is empty, or the front page. Write an old address, such as /old-address.';
  const parts = path.replace(/\.html?$/, '').replace(/^\/+|\/+$/g, '').split('/');
  if (/\.[a-z0-9]+$/i.test(parts.at(-1) ?? '')) return `"${alias}" is the address of a file. Only the address of a page can be an alias.`;
  if (parts.some((part) => part.length > LONGEST_NAME)) return `a part of this alias has more than ${LONGEST_NAME} letters, more than a host can keep. Take the alias out.`;
  return parts.every((part) => /^[a-z0-9][\w~-]*$/i.test(part)) ? undefined : NO_ADDRESS(alias);
}

function behindHost({ pathname, search }: URL): string {
  return pathname + (namesPage(search.slice(1)) ? search : '');
}

function namesPage(query: string): boolean {
  return NAMING_QUERY.test(query) && !query.split('&').every((part) => NAMES_NOTHING.test(part));
}

const NO_ADDRESS = (alias: string) =>
  `"${alias}" is not an address of a page. Write what stands behind the host, in letters without accents, digits and hyphens, such as /old-address.`;
