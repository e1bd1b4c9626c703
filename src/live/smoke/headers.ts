import { type Finding, look, mend } from './finding.ts';
import type { Answer, LiveSite } from './live-site.ts';

interface Wanted {
  header: string;
  fits(value: string): boolean;
  /** What readers lack without it. */
  told: string;
}

/** What each page should be sent with, and why. */
const WANTED: readonly Wanted[] = [
  {
    header: 'content-security-policy',
    fits: (value) => /default-src 'none'/.test(value) && !/unsafe-inline/.test(value),
    told: 'browsers would run a script that somebody slipped into a page',
  },
  { header: 'x-content-type-options', fits: (value) => value === 'nosniff', told: 'browsers may take a file for something else than it is' },
  { header: 'referrer-policy', fits: (value) => /no-referrer|same-origin/.test(value), told: 'other sites learn which article a reader came from' },
  { header: 'permissions-policy', fits: (value) => value !== '', told: 'what is shown within a page might ask for the ' +
    'camera or the place of a reader' },
];

/** Asked of HTTPS alone: for half a year at least. */
const SECURE: Wanted = {
  header: 'strict-transport-security',
  fits: (value) => Number(/max-age=(\d+)/.exec(value)?.[1]) >= 15_552_000,
  told: 'the first visit over a foreign network might be led elsewhere',
};

/** Headers in which servers tell what they are. */
const TELLING = ['server', 'x-powered-by', 'x-generator', 'x-aspnet-version'];

/** What the front page is sent with. A host that sends none of it is told of once: GitHub Pages is one. */
export async function headers(site: LiveSite): Promise<Finding[]> {
  const page = await site.ask(site.at('/'));
  const wanted = site.url.protocol === 'https:' ? [...WANTED, SECURE] : WANTED;
  const missing = wanted.filter(({ header, fits }) => !fits(valueOf(page, header)));
  const told = missing.map(({ header, told }) => look(`Without a good ${header}, ${told}.`));
  const all = missing.length === wanted.length ? [look('This host sends none of the headers that keep readers safe. In ' +
    'deploy/README.md, other hosts do.')] : told;
  return [...all, ...framed(page), ...following(page), ...packing(page), ...telling(page)];
}

/** What a header says, or what the page itself says in its place. */
function valueOf({ headers, body }: Answer, header: string): string {
  const name = header === 'referrer-policy' ? 'referrer' : header;
  const inPage = new RegExp(`<meta (?:http-equiv|name)="${name}" content="([^"]*)"`, 'i').exec(body)?.[1];
  return headers.get(header) ?? inPage?.replaceAll('&#39;', "'") ?? '';
}

function framed({ headers }: Answer): Finding[] {
  const byPolicy = /frame-ancestors '(?:none|self)'/.test(headers.get('content-security-policy') ?? '');
  const byOption = /deny|sameorigin/i.test(headers.get('x-frame-options') ?? '');
  return byPolicy || byOption ? [] : [look('Another site can show this one in a frame, as if it were its own.')];
}

function following({ headers, body, url }: Answer): Finding[] {
  const cookie = headers.has('set-cookie') ? [mend('The host sets a cookie, and the site says that there is none. Switch ' +
    'off what sets it: protection from robots, or counting of visits.')] : [];
  const scripts = [...body.matchAll(/<script[^>]* src="([^"]+)"/g)]
    .map(([, src = '']) => new URL(src, url))
    .filter(({ origin }) => origin !== url.origin);
  return [...cookie, ...[...new Set(scripts.map(({ host }) => host))].map((host) => mend(`The host puts a script from ` +
    `${host} into the pages. Switch it off: readers are promised that nobody follows them.`))];
}

function packing({ headers }: Answer): Finding[] {
  return headers.has('content-encoding') ? [] : [look('Pages are sent without compression, so they take four times as long on a slow phone.')];
}

function telling({ headers }: Answer): Finding[] {
  const versions = TELLING.flatMap((name) => headers.get(name) ?? []).filter((value) => /\d+\.\d+/.test(value));
  return versions.map((value) => look(`The server tells everybody its version (${value}), which helps attackers. Have it switched off.`));
}
