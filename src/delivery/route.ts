import { isRefused } from './refused.ts';
import { asked, headersAt, type Rules, whole } from './rules.ts';

/** What a server answers with. */
export interface Answer {
  status: 200 | 301 | 404 | 410;
  /** The file in the built site, with a slash before it; none for a redirect, or where there is not even a page for what is missing. */
  file?: string | undefined;
  /** Headers of the site; those of a redirect say where it leads. */
  headers: Record<string, string>;
}

/**
 * Finds what is answered at an address: what every server of the site does.
 *
 * A page has one address, without its ending and without a slash at its end: the others lead there. Letters count as they are.
 *
 * @param url the address as it was sent, without host
 * @param exists whether a file is in the built site, by its path with a slash before it
 */
export function route(rules: Rules, url: string, exists: (file: string) => boolean): Answer {
  const [, sent = '/', query = ''] = /^([^?]*)(\?.*)?$/s.exec(url) ?? [];
  const path = isRefused(url) ? undefined : withoutBase(rules, decoded(sent));
  if (path === undefined) return missing(rules, decoded(sent) ?? '/', exists);
  const page = path.replace(/(?:\.html|\/)$/, '');
  const to = leadsTo(rules, page || '/', query);
  if (to !== undefined) return to;
  if (rules.gone.some((address) => address === path)) return { status: 410, file: `${path}.html`, headers: headersAt(rules, path) };
  if (page !== path && path !== '/') return redirect(rules, page === '/index' ? '/' : encodeURI(page), query);
  const file = [path, path === '/' ? '/index.html' : `${path}.html`].find((each) => each !== '/' && exists(each));
  return file === undefined ? missing(rules, path, exists) : { status: 200, file, headers: headersAt(rules, path) };
}

/** Where a page stands now, with what was asked for behind the question mark, unless that is what names the page. */
function leadsTo(rules: Rules, page: string, query: string): Answer | undefined {
  const parts = new Set(query.slice(1).split('&'));
  const candidates = rules.redirects.filter(({ from }) => from.split('?')[0] === page);
  const named = candidates.find(({ from }) => from.includes('?') && asked(from).query.every(([name, value]) => parts.has(`${name}=${value}`)));
  const plain = candidates.find(({ from }) => !from.includes('?'));
  if (named) return redirect(rules, named.to, '');
  return plain && redirect(rules, plain.to, query);
}

function redirect(rules: Rules, to: string, query: string): Answer {
  return { status: 301, headers: { ...rules.headers[0]?.headers, Location: whole(rules, to) + query } };
}

/** The page for what is not there, with the headers of a page, wherever it is shown. */
function missing(rules: Rules, path: string, exists: (file: string) => boolean): Answer {
  const within = path.slice(rules.base.length * Number(path.startsWith(`${rules.base}/`)));
  const own = rules.missing.find(({ below }) => below === '' || within === below || within.startsWith(`${below}/`));
  const file = [own?.page, '/404'].map((page) => `${page}.html`).find(exists);
  return { status: 404, file, headers: headersAt(rules, own?.page ?? '/404') };
}

function withoutBase({ base }: Rules, path: string | undefined): string | undefined {
  if (path === base) return '/';
  return path?.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
