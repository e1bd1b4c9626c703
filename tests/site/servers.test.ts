import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Server } from '../../src/build/server.ts';
import { Site } from '../support/built-site.ts';
import { withFormerAddresses } from '../support/former-addresses.ts';
import { cloudflareHeaders, netlifyHeaders, netlifyRedirect, vercelHeaders, vercelRedirect } from '../support/host-readers.ts';
import { kinds } from '../support/kinds.ts';
import { ask, type Raw } from '../support/raw-request.ts';
import { SERVERS } from '../support/real-servers.ts';
import { SAMPLE } from '../support/sample-content.ts';

const [own, sample] = inject('sites').map((built) => new Site(built)) as [Site, Site];
const PAGE = 'text/html; charset=utf-8';
const FEED = 'application/rss+xml; charset=utf-8';
const first = (start: string) => `/${[...own.files].find((file) => file.startsWith(start))}`;

/** What is asked for, and what comes: a status, and where it leads or what it is. */
const TABLE: [path: string, status: number, told?: string][] = [
  ...kinds(own).map((address): [string, number, string] => [address, 200, PAGE]),
  ['/rss.xml', 200, FEED], ['/es/rss.xml', 200, FEED], ['/topics/mood/rss.xml', 200, FEED], ['/feed/rss2', 200, FEED],
  ['/sitemap-index.xml', 200, 'application/xml; charset=utf-8'], ['/robots.txt', 200, 'text/plain; charset=utf-8'],
  ['/favicon.svg', 200, 'image/svg+xml'], ['/favicon.png', 200, 'image/png'],
  [first('covers/'), 200, 'image/svg+xml'], [first('share/'), 200, 'image/jpeg'], [first('_astro/fonts/'), 200, 'font/woff2'],
  ['/no/such/page', 404, PAGE], ['/es/no/existe', 404, PAGE], ['/_astro/none.css', 404, PAGE], ['/feed/none', 404, PAGE], ['/gone-soon', 410, PAGE],
  ['/nights', 301, '/about'], ['/nights/', 301, '/about'], ['/nights.html', 301, '/about'], ['/nights?from=mail', 301, '/about?from=mail'],
  ['/2024/12/Old_Nights', 301, '/about'], ['/2024/12/Old_Nights.html', 301, '/about'], ['/start', 301, '/'], ['/topics/moods/rss.xml', 301, '/topics/mood/rss.xml'],
  ['/?p=12', 301, '/privacy'], ['/?from=mail&p=12', 301, '/privacy'], ['/?p=123', 200, PAGE], ['/?xp=12', 200, PAGE],
  ['/index.php?lang=en&page_id=7', 301, '/get-help'], ['/index.php?page_id=7', 404, PAGE],
  ['/about/', 301, '/about'], ['/about.html', 301, '/about'], ['/about.html?a=b', 301, '/about?a=b'], ['/es/', 301, '/es'], ['/index.html', 301, '/'],
  ['/about?a=b&c', 200, PAGE], ['/%61bout', 200, PAGE], ['/About', 404, PAGE], ['/topics%2Fmood', 404, PAGE], [`/${'a'.repeat(3000)}`, 404, PAGE],
  ['//about', 404, PAGE], ['//example.com/', 404, PAGE], ['/\\example.com/', 404, PAGE], ['/about//', 404, PAGE], ['/%5cexample.com/', 404, PAGE],
  ['/about/../privacy', 404, PAGE], ['/about%0d%0aX-Mine:%20yes/', 404, PAGE], ['/./about', 404, PAGE],
  ['/_server/rules.json', 404, PAGE], ['/_server/Caddyfile', 404, PAGE], ['/_headers', 404, PAGE], ['/_redirects', 404, PAGE], ['/vercel.json', 404, PAGE], ['/about.html.br', 404, PAGE],
];

/** What leads out of the folder, or is no address: nginx says so at once, before anything of a site is asked. */
const NO_ADDRESS = ['/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/about%00', '/%00', '/%zz'];

/** The headers that the site decides over. */
const DECIDED = ['content-security-policy', 'strict-transport-security', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy', 'cross-origin-resource-policy', 'cache-control'];
const decided = ({ headers }: Raw) => Object.fromEntries(DECIDED.map((name) => [name, headers[name]]));
const lowered = (headers: Record<string, string>) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** What is sent at each path of the table, from the first server that was asked: the others must agree. */
const sent = new Map<string, ReturnType<typeof decided>>();
const built = withFormerAddresses(own.built);
const file = (name: string) => readFileSync(join(built.dist, name), 'utf8');
afterAll(() => built.remove());

describe.each(Object.keys(SERVERS))('%s', (name) => {
  let server: Server;
  let below: Server;
  const get = (path: string, headers?: Record<string, string>, method?: string) => ask(server.address, path, headers, method);
  beforeAll(async () => {
    [server, below] = await Promise.all([SERVERS[name]?.(built), SERVERS[name]?.(sample.built)]) as [Server, Server];
  });
  afterAll(() => [server, below].forEach((each) => each.close()));

  it('answers each address with what belongs there, and with the same headers as the others', async () => {
    const wrong: unknown[] = [];
    for (const [path, status, told] of TABLE) {
      const answer = await get(path);
      const location = answer.headers.location && new URL(answer.headers.location, 'http://localhost').href.replace('http://localhost', '');
      const got = [answer.status, location ?? answer.headers['content-type']];
      if (String(got) !== String([status, told])) wrong.push([path, ...got]);
      const known = sent.get(path) ?? decided(answer);
      sent.set(path, known);
      expect(decided(answer), path).toEqual(known);
      expect(answer.headers['x-mine']).toBeUndefined();
    }
    expect(wrong).toEqual([]);
  });

  it('shows what is not there in the language of the address', async () => {
    expect((await get('/no/such/page')).body.toString()).toBe(own.read('404.html'));
    expect((await get('/es/no/existe')).body.toString()).toBe(own.read('es/404.html'));
    expect((await get('/gone-soon')).body.toString()).toContain('Withdrawn');
    expect((await ask(below.address, '/blog/es/no/existe')).body.toString()).toBe(sample.read('es/404.html'));
  });

  it('gives nothing for what is no address', async () => {
    for (const path of NO_ADDRESS) expect([400, 404], path).toContain((await get(path)).status);
  });

  it('sends texts packed as they were built, to those that can unpack them', async () => {
    for (const [path, of] of [['/', 'index.html'], ['/es', 'es.html'], ['/feed/rss2', 'feed/rss2'], ['/rss.xml', 'rss.xml']] as const) {
      const whole = readFileSync(join(built.dist, of));
      const brotli = await get(path, { 'accept-encoding': 'gzip, deflate, br' });
      const gzip = await get(path, { 'accept-encoding': 'gzip' });
      const plain = await get(path);
      expect([brotli, gzip, plain].map(({ headers }) => headers['content-encoding']), path).toEqual(['br', 'gzip', undefined]);
      expect([brotliDecompressSync(brotli.body), gunzipSync(gzip.body), plain.body].every((body) => body.equals(whole)), path).toBe(true);
      expect(brotli.body.equals(readFileSync(join(built.dist, `${of}.br`)))).toBe(true);
      expect([brotli, gzip].map(({ headers }) => [headers.vary, headers['content-type']]), path).toEqual(Array(2).fill(['Accept-Encoding', plain.headers['content-type']]));
    }
  });

  it('sends a page again only where it has changed', async () => {
    const { headers } = await get('/about', { 'accept-encoding': 'br' });
    expect(headers.etag).toMatch(/^"[^"]+"$/);
    const again = await get('/about', { 'accept-encoding': 'br', 'if-none-match': String(headers.etag) });
    expect([again.status, again.body.length, again.headers['cache-control']]).toEqual([304, 0, 'public, max-age=0, must-revalidate']);
    expect((await get('/about', { 'if-none-match': '"another"' })).status).toBe(200);
    expect((await get(first('_astro/fonts/'))).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  it('sends a part of a file, such as of a film', async () => {
    const path = `/blog/files/${SAMPLE.media}/breathing.mp4`;
    const whole = await ask(below.address, path);
    const part = await ask(below.address, path, { range: 'bytes=2-5' });
    expect([whole.status, whole.headers['content-type']]).toEqual([200, 'video/mp4']);
    expect([part.status, part.headers['content-range'], part.body.toString('hex')]).toEqual([206, `bytes 2-5/${whole.body.length}`, whole.body.toString('hex', 2, 6)]);
    expect((await ask(below.address, path, { range: `bytes=${whole.body.length}-` })).status).toBe(416);
    expect((await ask(below.address, path.replace('.mp4', '.vtt'))).headers['content-type']).toBe('text/vtt; charset=utf-8');
  });

  it('serves a site below a folder of its host, and nothing beside it', async () => {
    const asked = ['/blog', '/blog/', '/blog?a=b', `/blog/${SAMPLE.whole}`, `/blog/${SAMPLE.whole}/`, '/blog/index.html', '/', `/${SAMPLE.whole}`, '/blogs'];
    const answers = await Promise.all(asked.map((path) => ask(below.address, path)));
    expect(answers.map(({ status, headers }) => [status, headers.location?.replace(/^http:\/\/[^/]+/, '')])).toEqual([
      [200, undefined], [200, undefined], [200, undefined], [200, undefined], [301, `/blog/${SAMPLE.whole}`], [301, '/blog'], [404, undefined], [404, undefined], [404, undefined],
    ]);
  });

  it('takes nothing, and tells nothing of itself', async () => {
    expect((await get('/about', {}, 'POST')).status).toBe(405);
    const { status, headers, body } = await get('/about', {}, 'HEAD');
    expect([status, body.length]).toEqual([200, 0]);
    expect(String(headers.server ?? '')).not.toMatch(/\d/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['set-cookie']).toBeUndefined();
  });
});

describe('what other hosts read', () => {
  const answered = TABLE.filter(([path, status]) => status === 200 && !/[?%]/.test(path)).map(([path]) => path);

  it.each([
    ['Netlify', '_headers', netlifyHeaders],
    ['Cloudflare Pages', '_headers', cloudflareHeaders],
    ['Vercel', 'vercel.json', vercelHeaders],
  ])('has %s send the same headers', (_, name, read) => {
    for (const path of answered) {
      const { 'content-type': type, ...headers } = lowered(read(file(name), path));
      expect(headers, path).toEqual(sent.get(path));
      if (type) expect(type).toBe(TABLE.find(([asked]) => asked === path)?.[2]);
    }
  });

  it('has them lead on from former addresses', () => {
    const plain = (path: string) => !/(?:\/|\.html)$/.test(path);
    const moved = TABLE.filter(([path, status]) => plain(path) && !path.startsWith('/about') && (status === 301 || path.startsWith('/?')));
    for (const [path, status, to] of moved) {
      expect([path, netlifyRedirect(file('_redirects'), path)]).toEqual([path, status === 301 ? to : undefined]);
      expect([path, vercelRedirect(file('vercel.json'), path)]).toEqual([path, status === 301 ? to : undefined]);
    }
    expect(moved.length).toBeGreaterThan(8);
  });
});
