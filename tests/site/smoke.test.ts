import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Server } from '../../src/build/server.ts';
import type { Finding } from '../../src/live/smoke/finding.ts';
import { tellSearchEngines } from '../../src/live/smoke/search-engines.ts';
import { readSite, smoke } from '../../src/live/smoke/smoke.ts';

/** How a host changes what the site would answer. */
type Change = (path: string, answer: { status: number; headers: Headers; body: Buffer }) => void;

describe('npm run smoke', () => {
  let real: Server;
  const hosts: HttpServer[] = [];
  const close = (host: HttpServer) => {
    host.close();
    host.closeAllConnections();
  };
  const listen = async (listener: RequestListener) => {
    const host = createServer(listener);
    hosts.push(host);
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  };
  /** The built site on a host that changes something. */
  const hosted = (change: Change) =>
    listen(async (request, response) => {
      const got = await fetch(real.address + request.url, { redirect: 'manual' });
      const answer = { status: got.status, headers: new Headers(got.headers), body: Buffer.from(await got.arrayBuffer()) };
      change(request.url ?? '', answer);
      for (const name of ['content-length', 'content-encoding']) answer.headers.delete(name);
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(answer.body);
    });
  const findings = async (address: string) => {
    const all: Finding[] = [];
    const pages = await smoke(readSite(address), (look) => all.push(...look.findings));
    const toldOf = (level: Finding['level']) => all.filter((finding) => finding.level === level).map(({ told }) => told);
    return { pages, mend: toldOf('mend'), look: toldOf('look') };
  };

  beforeAll(async () => {
    const [site] = inject('sites');
    real = await serve(site?.dist ?? '');
  });
  afterAll(() => {
    real.close();
    for (const host of hosts) close(host);
  });

  it('finds nothing wrong with the site itself, and lists its pages', async () => {
    const { mend, look, pages } = await findings(real.address);
    expect([...mend, ...look]).toEqual([]);
    expect(pages.map(({ address }) => new URL(address).pathname)).toContain('/es');
  });

  it('finds each fault of a host, in words', async () => {
    const address = await hosted((path, answer) => {
      if (path === '/about') answer.status = 500;
      if (path === '/covers/lost.svg' || path.startsWith('/share/')) answer.status = 404;
      if (path === '/rss.xml') answer.headers.set('content-type', 'text/plain');
      if (path.endsWith('/nothing-is-here')) answer.status = 200;
      if (path === '/') {
        answer.headers.set('set-cookie', 'id=1');
        answer.headers.set('server', 'nginx/1.22.1');
        answer.body = Buffer.from(answer.body.toString().replaceAll('tel:988', 'tel:989').replace('</body>', '<script ' +
          'src="https://watch.example.com/a.js"></script><a href="/lost">x</a></body>'));
      }
    });
    const { mend, look } = await findings(address);
    expect(mend).toContain('The host sets a cookie, and the site says that there is none. Switch off what sets it: ' +
      'protection from robots, or counting of visits.');
    expect(mend).toContain('The host puts a script from watch.example.com into the pages. Switch it off: readers are ' +
      'promised that nobody follows them.');
    expect(mend).toContain('These pages are in the site’s list and cannot be read. Build and deliver the site once more:\n  ' +
      '/about: the server answers 500');
    expect(mend.find((told) => told.startsWith('These links lead nowhere'))).toContain('\n  /lost, to which / links');
    expect(mend.find((told) => told.includes('does not offer tel:988'))).toContain('build and deliver it');
    expect(mend).toContain(`The feed at ${address}/rss.xml is sent as text/plain, so feed readers refuse it. It has to be sent as application/xml.`);
    expect(mend).toContain(`${address}/nothing-is-here is no page, and the server answers 200 in place of 404: search engines would list it.`);
    expect(look).toContain('The server tells everybody its version (nginx/1.22.1), which helps attackers. Have it switched off.');
  });

  it('says of a preview with drafts that it is one', async () => {
    const address = await hosted((path, answer) => {
      if (path === '/robots.txt') answer.body = Buffer.from('User-agent: *\nDisallow: /\n');
    });
    expect((await findings(address)).mend).toContain('What is online asks search engines to stay away: it is a preview with ' +
      'drafts. Build it without PREVIEW, and deliver that.');
  });

  it('says why nothing answers', async () => {
    const gone = await listen(() => undefined);
    close(hosts.at(-1) as HttpServer);
    await expect(findings(gone)).rejects.toThrow(`${gone} cannot be read: no web server runs there.`);
    const moved = await listen((_, response) => response.writeHead(301, { Location: 'https://blog.example.org/' }).end());
    await expect(findings(moved)).rejects.toThrow(
      `${moved} leads to https://blog.example.org/. If that is the address of the site, type it in place of this one.`,
    );
    expect(() => readSite('blog.example.org')).toThrow('"blog.example.org" is no address of a site. Write it as a browser ' +
      'shows it, such as https://blog.example.org.');
  });

  describe('tells search engines', () => {
    const key = '0123456789abcdef';
    const now = Date.parse('2026-11-26');
    const pages = [
      { address: 'https://blog.example.org/new', changed: '2026-11-25T05:00:00Z' },
      { address: 'https://blog.example.org/old', changed: '2026-10-01T05:00:00Z' },
    ];

    it('nothing before it has a key, and says how to get one', async () => {
      const without = tellSearchEngines(readSite(real.address), pages, { key: '', now });
      await expect(without).rejects.toThrow(/Add this line to content\/practice\.yaml, .+\n\n {2}indexNowKey: [0-9a-f]{32}\n/);
      await expect(tellSearchEngines(readSite(real.address), pages, { key, now })).rejects.toThrow(`The file ` +
        `${real.address}/${key}.txt is not online yet`);
    });

    it('whose site it is by a file with the key', () => {
      const [, sample] = inject('sites');
      expect(readFileSync(join(sample?.dist ?? '', `${key}.txt`), 'utf8')).toBe(key);
    });

    it('which pages changed in the last week', async () => {
      const address = await hosted((path, answer) => {
        if (path !== `/${key}.txt`) return;
        Object.assign(answer, { status: 200, headers: new Headers({ 'content-type': 'text/plain' }), body: Buffer.from(key) });
      });
      let told: unknown;
      const to = await listen(async (request, response) => {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        told = JSON.parse(Buffer.concat(parts).toString());
        response.writeHead(202).end();
      });
      expect(await tellSearchEngines(readSite(address), pages, { key, to, now })).toBe('Search engines were told of 1 pages ' +
        'that changed in the last 7 days. Google does not take part, and finds them by itself.');
      expect(told).toEqual({ host: new URL(address).host, key, keyLocation: `${address}/${key}.txt`, urlList: ['https://blog.example.org/new'] });
    });
  });
});
