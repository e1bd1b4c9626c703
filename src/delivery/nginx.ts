import { CONTENT_TYPES } from './content-types.ts';
import { REFUSED } from './refused.ts';
import { asked, type HeaderRule, type Headers, type LeadOn, literal, type Rules, whole } from './rules.ts';

/** Ends a lookup: the file itself, the page whose ending is left out, or what is shown for what is not there. */
const LOOK_UP = 'try_files $uri $uri.html =404;';

/**
 * A part of nginx' configuration, for a server block that says where the site is. Headers stand in each location anew: one that adds
 * any takes over none from around it. Locations are looked for within the site's folder, which is taken away first.
 *
 * Source: https://nginx.org/en/docs/http/ngx_http_core_module.html
 */
export function nginxFile(rules: Rules): string {
  const { base, headers, redirects, gone, missing } = rules;
  const [first = { at: '/*', headers: {} }, ...others] = headers;
  const all = (rule?: HeaderRule) => ({ ...first.headers, ...rule?.headers });
  const moved = Map.groupBy(redirects, ({ from }) => asked(from).path);
  const lines = [
    '# Written by npm run build. Include it in a server block that has listen, server_name and root.',
    'server_tokens off;',
    'absolute_redirect off;',
    'merge_slashes off;',
    'gzip off;',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    'error_page 404 @missing;',
    'default_type application/octet-stream;',
    ...block('types', Object.entries(CONTENT_TYPES).map(([ending, type]) => `${quoted(type)} ${ending};`)),
    ...missingPage(rules),
    `if ($request_uri ~* ${quoted(REFUSED)}) { return 404; }`,
    ...(base ? [`if ($request_uri !~ ${quoted(`^${base}([/?]|$)`)}) { return 404; }`, `rewrite ^${base}/?(.*)$ /$1;`] : []),
    ...location('@missing', all(), ['try_files $missing =404;']),
    ...location('@withdrawn', all(), ['try_files $uri.html =404;']),
    ...gone.flatMap((address) => location(`= ${address}`, {}, ['error_page 410 @withdrawn;', 'return 410;'])),
    ...[...moved].flatMap(([path, all]) => movedFrom(rules, path, all, first.headers)),
    ...location('= /index.html', all(), [`return 301 ${base || '/'}$is_args$args;`]),
    ...location(String.raw`~ (/|\.html)$`, all(), [String.raw`if ($request_uri ~ "^([^?]+?)(/|\\.html)(\\?.*)?$") { return 301 $1$3; }`, 'return 404;']),
    ...others.flatMap((rule) => location(place(rule.at), all(rule), [...typeOf(rule.headers), LOOK_UP])),
    ...(moved.has('/') ? [] : location('= /', all(), ['try_files /index.html =404;'])),
    ...location('/', all(), [LOOK_UP]),
  ];
  return `${lines.join('\n')}\n`;

  function missingPage({ base }: Rules): string[] {
    return [...missing].reverse().map(({ below, page }) => {
      const set = `set $missing ${page}.html;`;
      return below === '' ? set : `if ($request_uri ~ ${quoted(`^${base}${below}([/?]|$)`)}) { ${set} }`;
    });
  }
}

/** The locations of a former address: with and without its ending, and with a slash. */
function movedFrom(rules: Rules, path: string, all: readonly LeadOn[], headers: Headers): string[] {
  const named = all.flatMap(({ from, to }) => {
    const { query } = asked(from);
    const every = query.map(([name, value]) => `if ($args ~ ${quoted(`(^|&)${literal(`${name}=${value}`)}(&|$)`)}) { set $asked "\${asked}1"; }`);
    return query.length === 0 ? [] : ['set $asked "";', ...every, `if ($asked = "${'1'.repeat(query.length)}") { return 301 ${whole(rules, to)}; }`];
  });
  const plain = all.find(({ from }) => !from.includes('?'));
  const end = plain ? `return 301 ${whole(rules, plain.to)}$is_args$args;` : path === '/' ? 'try_files /index.html =404;' : LOOK_UP;
  const places = path === '/' ? ['/'] : [path, `${path}/`, `${path}.html`];
  return places.flatMap((place) => location(`= ${place}`, headers, [...named, end]));
}

/** Where nginx looks for what a rule is for. */
function place(at: string): string {
  const [start = '', end] = at.split('*');
  if (end === undefined) return `= ${at}`;
  return end === '' ? start : `~ ^${literal(start)}.*${literal(end)}$`;
}

function location(place: string, headers: Headers, what: readonly string[]): string[] {
  const added = Object.entries(headers).filter(([name]) => name !== 'Content-Type').map(([name, value]) => `add_header ${name} ${quoted(value)} always;`);
  return block(`location ${place}`, [...added, ...what]);
}

function typeOf({ 'Content-Type': type }: Headers): string[] {
  return type === undefined ? [] : ['types { }', `default_type ${quoted(type)};`];
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `    ${line}`), '}'];
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
