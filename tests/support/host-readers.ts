/**
 * How hosts read what a build writes for them, as their own documents and programs say.
 *
 * Sources: https://docs.netlify.com/manage/routing/headers/ and the package @netlify/headers-parser,
 * https://developers.cloudflare.com/pages/configuration/headers/, https://vercel.com/docs/project-configuration
 */
type Headers = Record<string, string>;

interface Rule {
  at: string;
  lines: string[];
}

/** Netlify takes of each header what the last rule says that is for a path, and passes over lines without a colon. */
export function netlifyHeaders(file: string, path: string): Headers {
  const all: Headers = {};
  for (const { lines } of rules(file).filter(({ at }) => globbed(at).test(path))) {
    for (const line of lines.filter((line) => line.includes(':'))) all[name(line)] = value(line);
  }
  return all;
}

/** Cloudflare joins what several rules say with a comma, unless a rule first takes away what was said. Of a line it reads 2,000 characters, of a file 100 rules. */
export function cloudflareHeaders(file: string, path: string): Headers {
  const all: Headers = {};
  for (const { lines } of rules(file).slice(0, 100).filter(({ at }) => globbed(at).test(path))) {
    for (const line of lines.filter((line) => line.startsWith('!'))) delete all[line.slice(1).trim()];
    for (const line of lines.filter((line) => !line.startsWith('!') && line.length < 2000)) all[name(line)] = all[name(line)] === undefined ? value(line) : `${all[name(line)]}, ${value(line)}`;
  }
  return all;
}

/** Vercel takes of each header what the last rule says. */
export function vercelHeaders(file: string, path: string): Headers {
  const { headers } = JSON.parse(file) as { headers: { source: string; headers: { key: string; value: string }[] }[] };
  return Object.fromEntries(headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])));
}

/** Where Netlify leads on, by the first line that fits: what stands behind a question mark comes along, save what the line itself asks for. */
export function netlifyRedirect(file: string, url: string): string | undefined {
  const { pathname, searchParams, search } = new URL(url, 'https://example.org');
  for (const [from, ...rest] of file.split('\n').map((line) => line.split(' '))) {
    const asked = rest.slice(0, -2);
    if (from !== pathname || !asked.every((part) => searchParams.get(part.split('=')[0] ?? '') === part.split('=')[1])) continue;
    return `${rest.at(-2)}${asked.length > 0 ? '' : search}`;
  }
  return undefined;
}

/** Where Vercel leads on. */
export function vercelRedirect(file: string, url: string): string | undefined {
  const { pathname, searchParams, search } = new URL(url, 'https://example.org');
  const { redirects } = JSON.parse(file) as { redirects: { source: string; destination: string; statusCode: number; has?: { key: string; value: string }[] }[] };
  const found = redirects.find(({ source, has = [] }) => new RegExp(`^${source}$`).test(pathname) && has.every(({ key, value }) => new RegExp(`^${value}$`).test(searchParams.get(key) ?? '')));
  return found && `${found.destination}${found.has ? '' : search}`;
}

function rules(file: string): Rule[] {
  return file.trim().split(/\n\n/).map((part) => {
    const [at = '', ...lines] = part.split('\n').map((line) => line.trim());
    return { at, lines };
  });
}

function globbed(at: string): RegExp {
  return new RegExp(`^${at.split('*').map((part) => part.replace(/[.+?^$()[\]{}|\\]/g, String.raw`\$&`)).join('.*')}$`);
}

const name = (line: string) => line.slice(0, line.indexOf(':'));
const value = (line: string) => line.slice(line.indexOf(':') + 1).trim();
