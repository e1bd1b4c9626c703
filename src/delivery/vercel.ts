import { asked, literal, type Rules, whole } from './rules.ts';

/** What stands for anything in a pattern of Vercel, and in its names of addresses. */
const ANYTHING = '(.*)';

/**
 * `vercel.json`: of several rules for a file Vercel takes what the last one says. It has no page of its own for what is not there in
 * each language, and sends the first language's.
 *
 * Source: https://vercel.com/docs/project-configuration
 */
export function vercelFile(rules: Rules): string {
  return `${JSON.stringify({
    $schema: 'https://openapi.vercel.sh/vercel.json',
    cleanUrls: true,
    trailingSlash: false,
    redirects: rules.redirects.map(({ from, to }) => {
      const { path, query } = asked(from);
      const has = query.map(([key, value]) => ({ type: 'query', key, value: pattern(decodeURIComponent(value)) }));
      return { source: pattern(whole(rules, path)), ...(has.length > 0 ? { has } : {}), destination: whole(rules, to), statusCode: 301 };
    }),
    headers: rules.headers.map(({ at, headers }) => ({
      source: whole(rules, at).split('*').map(pattern).join(ANYTHING),
      headers: Object.entries(headers).map(([key, value]) => ({ key, value })),
    })),
  }, undefined, 2)}\n`;
}

/** A text as a pattern that stands for itself alone: https://github.com/pillarjs/path-to-regexp/tree/v6.1.0 */
function pattern(text: string): string {
  return literal(text).replaceAll(':', String.raw`\:`);
}
