import { CONTENT_TYPES } from './content-types.ts';
import { REFUSED } from './refused.ts';
import { asked, type HeaderRule, type Headers, type LeadOn, literal, type Rules, whole } from './rules.ts';

const PACKED = ['file_server {', '\tprecompressed br gzip', '}'];

/**
 * An address as it was sent: Caddy puts paths in order before most of its matchers see them. An expression for it must ask for the
 * slash that it begins with, since Caddy 2.6 tries it on the word <nil> first.
 */
const SENT = '{http.request.orig_uri}';

/** Keeps what stands from the question mark on. */
const withQuery = (name: string) => `vars_regexp ${name} ${SENT} ^/[^?]*(\\?.*)?$`;

/**
 * A part of Caddy's configuration, for a site block that says where the site is. Its lines are gone through in their order. What
 * starts with an at sign names the requests that a later line is for.
 *
 * Source: https://caddyserver.com/docs/caddyfile/directives
 */
export function caddyFile(rules: Rules): string {
  const { base, headers, redirects, gone } = rules;
  const [first, ...others] = headers;
  const moved = [...Map.groupBy(redirects, ({ from }) => asked(from).path)];
  const route = [
    ...added('', first?.headers ?? {}),
    '@taken not method GET HEAD',
    'header @taken Allow "GET, HEAD"',
    'error @taken 405',
    ...when('refused', [`vars_regexp ${SENT} ${quoted(`(?i)${REFUSED}`)}`]),
    'error @refused 404',
    ...(base ? [`@outside not path ${base} ${base}/*`, 'error @outside 404', `rewrite ${base} ${base}/`, `uri strip_prefix ${base}`] : []),
    ...moved.flatMap(([path, all], index) => movedFrom(rules, path, all, `moved${index}`)),
    ...gone.flatMap((address) => [`error ${address} 410`]),
    ...when('index', ['path /index.html', withQuery('query')]),
    `redir @index ${base || '/'}{re.query.1} 301`,
    ...when('ending', ['not path /', `vars_regexp page ${SENT} ^([^?]+?)(/|\\.html)(\\?.*)?$`]),
    'redir @ending {re.page.1}{re.page.3} 301',
    ...Object.entries(CONTENT_TYPES).flatMap(([ending, type]) => [`@${ending} path *.${ending}`, `header @${ending} Content-Type ${quoted(type)}`]),
    ...others.flatMap((rule, index) => headersOf(rule, `kind${index}`)),
    'rewrite / /index.html',
    'try_files {path} {path}.html =404',
    ...PACKED,
  ];
  return `${[
    '# Written by npm run build. Import it in a site block that has root.',
    'header -Server',
    ...block('route', route),
    ...block('handle_errors', errors(rules)),
  ].join('\n')}\n`;
}

/** What is shown for what is not there, or was withdrawn: with the headers of a page, whatever was asked for and begun. */
function errors({ base, headers: [first], gone, missing }: Rules): string[] {
  const pages = missing.map(({ below, page }, index) => ({
    name: `missing${index}`,
    asks: ['expression {http.error.status_code} == 404', ...(below === '' ? [] : [`vars_regexp ${SENT} ^${base}${below}([/?]|$)`])],
    page: `${page}.html`,
  }));
  const withdrawn = gone.map((address, index) => ({
    name: `withdrawn${index}`,
    asks: ['expression {http.error.status_code} == 410', `vars_regexp ${SENT} ^${literal(base + address)}([?]|$)`],
    page: `${address}.html`,
  }));
  return [
    'header -Server',
    ...added('', { ...first?.headers, 'Content-Type': CONTENT_TYPES['html'] ?? '' }),
    ...[...pages, ...withdrawn].flatMap(({ name, asks, page }) => [...when(name, asks), ...block(`handle @${name}`, [`rewrite * ${page}`, ...PACKED])]),
  ];
}

function movedFrom(rules: Rules, path: string, all: readonly LeadOn[], name: string): string[] {
  const at = `path ${path === '/' ? path : [path, `${path}/`, `${path}.html`].join(' ')}`;
  const named = all.filter(({ from }) => from.includes('?')).flatMap(({ from, to }, index) => {
    const parts = asked(from).query.map(([key, value]) => literal(`${key}=${value}`).replaceAll('\\', '\\\\'));
    const asks = parts.map((part) => `{http.request.uri.query}.matches('(^|&)${part}(&|$)')`);
    return [...when(`${name}q${index}`, [at, `expression ${asks.join(' && ')}`]), `redir @${name}q${index} ${whole(rules, to)} 301`];
  });
  const plain = all.find(({ from }) => !from.includes('?'));
  if (!plain) return named;
  return [...named, ...when(name, [at, withQuery(name)]), `redir @${name} ${whole(rules, plain.to)}{re.${name}.1} 301`];
}

/** The headers of a rule: Caddy's own stars stand at the end of a path, or for one of its parts. */
function headersOf({ at, headers }: HeaderRule, name: string): string[] {
  const [start = '', end = ''] = at.split('*');
  const whole = end === '' ? `path ${at}` : `path_regexp ^${literal(start)}.*${literal(end)}$`;
  return [`@${name} ${whole}`, ...added(`@${name} `, headers)];
}

function added(matcher: string, headers: Headers): string[] {
  return block(`header ${matcher}`.trimEnd(), Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`));
}

function when(name: string, asks: readonly string[]): string[] {
  return block(`@${name}`, asks);
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}

/** A text between back quotes, where nothing is special. */
function quoted(text: string): string {
  return `\`${text}\``;
}
