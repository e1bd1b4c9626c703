import type { Address } from '../content/addresses.ts';

/** Headers, by their names. */
export type Headers = Readonly<Record<string, string>>;

/** What the files at some addresses are sent with. */
export interface HeaderRule {
  /** An address, in which one star stands for anything. */
  at: string;
  headers: Headers;
}

/** A former address, and where the page stands now. Neither has the folder that the site lives in. */
export interface LeadOn {
  from: Address;
  to: Address;
}

/** A page for what is not there: the one of the longest folder counts. */
export interface Missing {
  /** The folder, such as `/es`; empty for the whole site. */
  below: string;
  page: Address;
}

/** How the site is served, whoever serves it. */
export interface Rules {
  /** The folder below the host that the site lives in, without a slash at its end: empty, or such as `/blog`. */
  base: string;
  /** The first is for every file, and each later one for some, with all that is other there. No two of the later ones are for the same file. */
  headers: readonly HeaderRule[];
  redirects: readonly LeadOn[];
  /** The addresses of pages that were withdrawn on purpose. */
  gone: readonly Address[];
  missing: readonly Missing[];
}

/** What a site is served by that says nothing of it. */
export const NO_RULES: Rules = { base: '', headers: [], redirects: [], gone: [], missing: [{ below: '', page: '/404' }] };

/** Where the rules stand in the built site. */
export const RULES_FILE = '_server/rules.json';

/** All headers of what stands at a path, without the folder that the site lives in. */
export function headersAt({ headers }: Rules, path: string): Record<string, string> {
  return Object.assign({}, ...headers.filter(({ at }) => matches(at, path)).map(({ headers }) => headers)) as Record<string, string>;
}

/** Whether a path is one of those that a rule is for. */
export function matches(at: string, path: string): boolean {
  const [start = '', end] = at.split('*');
  return end === undefined ? path === at : path.length >= start.length + end.length && path.startsWith(start) && path.endsWith(end);
}

/** A former address cut at its question mark, with what is asked for behind it. */
export function asked(from: Address): { path: string; query: [name: string, value: string][] } {
  const [path = '/', query] = from.split('?');
  return { path, query: query === undefined ? [] : query.split('&').map((part) => part.split('=') as [string, string]) };
}

/** An address with the folder that the site lives in. */
export function whole({ base }: Rules, address: string): string {
  return address === '/' ? base || '/' : base + address;
}

/** A text as a regular expression that stands for itself alone. */
export function literal(text: string): string {
  return text.replace(/[\\.+*?()[\]{}|^$]/g, String.raw`\$&`);
}
