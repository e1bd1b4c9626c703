import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { lookup as systemLookup } from 'node:dns';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fetcher } from '../../../src/import/fetch/fetcher.ts';
import { withPictures } from '../../../src/import/fetch/folder.ts';
import { net } from '../../../src/import/fetch/net.ts';
import { checkedLookup, isPublic } from '../../../src/import/fetch/public-address.ts';
import { textOfBytes } from '../../../src/import/fetch/text-of-bytes.ts';

/** A way of looking up that knows one answer for every name. */
const answering = (...addresses: string[]) => ((_host: string, _options: object, done: (fault: null, found: object[]) => void) =>
  done(null, addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })))) as unknown as typeof systemLookup;

describe('an address that may be connected to', () => {
  it.each(['8.8.8.8', '151.101.1.69', '172.15.0.1', '2606:4700::6810:84e5'])('is public: %s', (address) => {
    expect(isPublic(address)).toBe(true);
  });

  it.each([
    '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1',
    '255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '::ffff:127.0.0.1', '::ffff:8.8.8.8',
    '64:ff9b::7f00:1', '2002:7f00:1::', '2001:db8::1', 'localhost', '',
  ])('is none of a machine or a house: %s', (address) => {
    expect(isPublic(address)).toBe(false);
  });
});

describe('a host', () => {
  const look = (...addresses: string[]) => new Promise((found, failed) => {
    checkedLookup(isPublic, answering(...addresses))('old.example', { all: true }, (fault, list) => (fault ? failed(fault) : found(list)));
  });

  it('is refused where one of its addresses is in a network of one’s own', async () => {
    await expect(look('8.8.8.8', '192.168.1.1')).rejects.toThrow('old.example is no public site, but a computer in your own network.');
    await expect(look('8.8.8.8')).resolves.toEqual([{ address: '8.8.8.8', family: 4 }]);
  });

  it('is looked up once: what was judged is what is connected to', async () => {
    let asked = 0;
    const rebinding = ((host: string, options: object, done: never) => {
      asked += 1;
      answering(asked === 1 ? '127.0.0.1' : '8.8.8.8')(host, options as never, done);
    }) as unknown as typeof systemLookup;
    await expect(net({ lookup: checkedLookup(isPublic, rebinding) }).page('http://old.example/')).rejects.toThrow('is no public site');
    expect(asked).toBe(1);
  });
});

describe('what is fetched', () => {
  let server: Server;
  let site: string;
  let here: Fetcher;
  // A name of a public site, which leads to the server of this test. Every other address is judged as ever.
  const lookup = checkedLookup(() => true, answering('127.0.0.1'));
  const text = async (path: string) => {
    const { bytes, charset } = await here.page(site + path);
    return textOfBytes(bytes, charset);
  };
  const seen: IncomingMessage[] = [];
  const answers = new Map<string, (response: ServerResponse) => void>();
  const page = (path: string, head: Record<string, string>, body: string | Buffer, status = 200) =>
    answers.set(path, (response) => response.writeHead(status, head).end(body));

  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request);
      (answers.get(request.url ?? '') ?? ((none) => none.writeHead(404).end()))(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    site = `http://old.example:${port}`;
    here = net({ lookup, limits: { bytes: 100_000, milliseconds: 5_000 } });
  });

  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  it('is a page in any encoding, under the name of the tool', async () => {
    page('/page', { 'content-type': 'text/html; charset=iso-8859-1' }, Buffer.from('<p>Sue\xf1o</p>', 'latin1'));
    expect(await text('/page')).toBe('<p>Sueño</p>');
    expect(seen.at(-1)?.headers['user-agent']).toMatch(/^practice-blog-import\//);
  });

  it('is packed or not', async () => {
    page('/packed', { 'content-encoding': 'gzip' }, gzipSync('<p>Packed</p>'));
    page('/sitemap.xml.gz', { 'content-type': 'application/gzip' }, gzipSync('<urlset/>'));
    expect(await text('/packed')).toBe('<p>Packed</p>');
    expect(await text('/sitemap.xml.gz')).toBe('<urlset/>');
  });

  it('is what an address leads to, five times at most', async () => {
    for (const step of [1, 2, 3, 4, 5]) page(`/from-${step}`, { location: `/from-${step - 1}` }, '', 301);
    page('/from-6', { location: '/from-5' }, '', 301);
    page('/from-0', { 'content-type': 'Text/Plain' }, 'here');
    expect(await here.page(`${site}/from-5`)).toMatchObject({ address: `${site}/from-0`, type: 'text/plain' });
    await expect(here.page(`${site}/from-6`)).rejects.toThrow('it leads from one address to the next more than 5 times.');
  });

  it.each([
    ['file:///etc/passwd', 'an address that starts with file: is never opened'],
    ['ftp://old.example/a', 'an address that starts with ftp: is never opened'],
    ['javascript:alert(1)', 'an address that starts with javascript: is never opened'],
    ['http://127.0.0.1/', '127.0.0.1 is no public site'],
    ['http://0x7f.1/', '127.0.0.1 is no public site'],
    ['http://2130706433/', '127.0.0.1 is no public site'],
    ['http://[::1]:8080/', '::1 is no public site'],
    ['http://[::ffff:10.0.0.1]/', 'is no public site'],
    ['http://169.254.169.254/latest/meta-data/', '169.254.169.254 is no public site'],
    ['https://me:secret@old.example/', 'the address holds a name or a password.'],
    ['not an address', 'this is no address.'],
  ])('is nothing from %s, straight or by a redirect', async (address, told) => {
    await expect(net().page(address)).rejects.toThrow(told);
    await expect(net().picture(address)).rejects.toThrow(told);
    page('/leads-away', { location: address }, '', 302);
    if (!address.startsWith('not')) await expect(here.page(`${site}/leads-away`)).rejects.toThrow(told);
  });

  it('is nothing of a host that only stands for this computer', async () => {
    for (const address of ['http://localhost:1/', 'https://localhost:1/']) {
      await expect(net().page(address)).rejects.toThrow('localhost is no public site, but a computer in your own network.');
    }
  });

  it('has a bound, packed or not, and whatever the server says of its length', async () => {
    page('/long', {}, 'x'.repeat(100_001));
    page('/bomb', { 'content-encoding': 'gzip' }, gzipSync('x'.repeat(50_000_000)));
    answers.set('/endless', (response) => {
      const more = (): void => void (response.write('x'.repeat(50_000), (fault) => fault || more()));
      more();
    });
    for (const path of ['/long', '/bomb', '/endless']) await expect(here.page(site + path)).rejects.toThrow('it has more than 0 MB.');
  });

  it('is told of where it is slow, broken off, packed wrongly or not there', async () => {
    answers.set('/silent', () => {});
    answers.set('/half', (response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('half', () => response.destroy());
    });
    page('/mispacked', { 'content-encoding': 'gzip' }, 'no gzip');
    page('/closed', {}, '', 403);
    const hasty = net({ lookup, limits: { milliseconds: 100 } });
    await expect(hasty.page(`${site}/silent`)).rejects.toThrow('it took too long.');
    await expect(here.page(`${site}/half`)).rejects.toThrow('the site broke the connection off.');
    await expect(here.page(`${site}/mispacked`)).rejects.toThrow('it came packed in a way that cannot be opened.');
    await expect(here.page(`${site}/closed`)).rejects.toThrow('the site does not let this program in (403).');
    await expect(here.page(`${site}/none`)).rejects.toThrow('the site says that nothing is there (404).');
  });

  it('is asked for again where a busy site says when', async () => {
    let times = 0;
    answers.set('/busy', (response) => (times++ === 0 ? response.writeHead(429, { 'retry-after': '0' }).end() : response.end('now')));
    expect(await text('/busy')).toBe('now');
    page('/always-busy', { 'retry-after': '0' }, '', 503);
    await expect(here.page(`${site}/always-busy`)).rejects.toThrow('the site is too busy (503). Try again later.');
  });

  it('comes two at a time from one host', async () => {
    let [now, most] = [0, 0];
    answers.set('/counted', (response) => {
      most = Math.max(most, (now += 1));
      setImmediate(() => setImmediate(() => {
        now -= 1;
        response.end('ok');
      }));
    });
    await Promise.all(Array.from({ length: 8 }, () => here.page(`${site}/counted`)));
    expect(most).toBeLessThanOrEqual(2);
  });

  it('is a picture by what is in it, not by its name', async () => {
    const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: '#456' } }).png().toBuffer();
    page('/photo.jpg', { 'content-type': 'image/jpeg' }, png);
    page('/page.png', { 'content-type': 'image/png' }, '<!doctype html><p>Not found</p>');
    expect(await here.picture(`${site}/photo.jpg`)).toMatchObject({ address: `${site}/photo.jpg`, type: 'image/png', bytes: png });
    await expect(here.picture(`${site}/page.png`)).rejects.toThrow('it is no picture, or a broken one.');
    await expect(here.page(`${site}/photo.jpg`)).rejects.toThrow('this is no page, but a file of another kind.');
    const written = await here.picture(`data:image/jpeg;base64,${png.toString('base64')}`);
    expect([written.type, png.equals(written.bytes)]).toEqual(['image/png', true]);
    await expect(here.picture('data:text/html,<script>alert(1)</script>')).rejects.toThrow('it is written into the page, and is no picture.');
  });
});

describe('the text of a page', () => {
  it.each([
    ['by the sign at its start', [0xef, 0xbb, 0xbf, 0xc3, 0xb1], 'latin1', 'ñ'],
    ['in two bytes', [0xff, 0xfe, 0xf1, 0x00], '', 'ñ'],
    ['by what the server says', [0xf1], 'ISO-8859-1', 'ñ'],
    ['by what it declares', [...Buffer.from('<meta charset=windows-1252>'), 0x93], '', '<meta charset=windows-1252>“'],
    ['by the first line of XML', [...Buffer.from('<?xml version="1.0" encoding="iso-8859-1"?>'), 0xe9], '', '<?xml version="1.0" encoding="iso-8859-1"?>é'],
    ['where it is declared wrongly', [0x93, 0x41, 0x94], 'utf-8', '“A”'],
    ['where nobody knows the encoding', [0xc3, 0xb1], 'klingon', 'ñ'],
  ])('is read %s', (_, bytes, sent, text) => {
    expect(textOfBytes(new Uint8Array(bytes), sent)).toBe(text);
  });
});

describe('a folder of pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'practice-blog-pictures-'));
  const nobody: Fetcher = { page: () => Promise.reject(new Error('asked')), picture: () => Promise.reject(new Error('asked')) };
  const svg = (name: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><title>${name}</title></svg>`;

  beforeAll(() => {
    for (const name of ['2023/05/a.svg', '2024/05/a.svg', 'Sueño bien.svg', 'other/b.svg']) {
      mkdirSync(join(folder, dirname(name)), { recursive: true });
      writeFileSync(join(folder, name), svg(name));
    }
    symlinkSync('/etc/passwd', join(folder, 'passwd.svg'));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['https://old.example/wp-content/uploads/2024/05/a.svg?w=300', '2024/05/a.svg'],
    ['https://old.example/wp-content/uploads/2023/05/A.svg', '2023/05/a.svg'],
    ['https://cdn.example/Suen%CC%83o%20bien.svg', 'Sueño bien.svg'],
    ['https://cdn.example/other/way/b.svg', 'other/b.svg'],
  ])('has the picture of %s', async (address, name) => {
    const { bytes, type } = await withPictures(folder, nobody).picture(address);
    expect([Buffer.from(bytes).toString(), type]).toEqual([svg(name), 'image/svg+xml']);
  });

  it.each(['https://old.example/a.svg', 'https://old.example/passwd.svg', 'https://old.example/../../etc/passwd', 'file:///etc/passwd', 'https://old.example/'])(
    'has none for %s', async (address) => {
      await expect(withPictures(folder, nobody).picture(address)).rejects.toThrow('has no file for it, or several of this name.');
    });

  it('has to be there', () => {
    expect(() => withPictures(join(folder, 'none'), nobody)).toThrow('There is no folder called');
  });
});
