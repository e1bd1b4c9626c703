import { asked, type Rules, whole } from './rules.ts';

/** The most that a host reads: what is beyond is passed over, without a word to visitors. */
export const LIMITS = {
  /** https://developers.cloudflare.com/pages/configuration/headers/ */
  headerRules: 100,
  headerLine: 2000,
  /** https://developers.cloudflare.com/pages/configuration/redirects/ */
  redirects: 2000,
};

/**
 * `_headers`, for Netlify and Cloudflare Pages. Where a rule says something else than the first, Netlify takes the later one, and
 * Cloudflare joins both with a comma unless the former is taken away first, by a line that Netlify passes over.
 *
 * Sources: https://docs.netlify.com/manage/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/
 */
export function headersFile(rules: Rules): string {
  const [first, ...others] = rules.headers;
  const told = new Set(Object.keys(first?.headers ?? {}));
  return [first, ...others].map((rule, index) => {
    const anew = (name: string) => (index > 0 && told.has(name) ? [`  ! ${name}`] : []);
    const lines = Object.entries(rule?.headers ?? {}).flatMap(([name, value]) => [...anew(name), `  ${name}: ${value}`]);
    return [whole(rules, rule?.at ?? ''), ...lines].map((line) => `${line}\n`).join('');
  }).join('\n');
}

/**
 * `_redirects`, for Netlify and Cloudflare Pages. What stands behind a question mark comes after a space, and the sign ! behind the
 * number puts it before a page that stands at the path alone. Cloudflare passes over such a line.
 *
 * Source: https://docs.netlify.com/manage/routing/redirects/redirect-options/
 */
export function redirectsFile(rules: Rules): string {
  return rules.redirects.map(({ from, to }) => {
    const { path, query } = asked(from);
    const named = query.map(([name, value]) => ` ${name}=${value}`).join('');
    return `${whole(rules, path)}${named} ${whole(rules, to)} 301${named ? '!' : ''}\n`;
  }).join('');
}
