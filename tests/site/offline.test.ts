import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { copyForOffline } from '../../src/build/offline-copy.ts';
import { Site } from '../support/built-site.ts';

/** What leads to something that is not a file: other sites, mail, telephones, what a page holds itself. */
const ELSEWHERE = /^(?:[a-z][a-z\d+.-]*:|#)/i;

describe.each(inject('sites'))('a copy to open without a server, of $name', (built) => {
  const site = new Site(built);
  const copy = join(mkdtempSync(join(tmpdir(), 'offline-')), 'offline');
  beforeAll(() => copyForOffline(built.dist, copy, built.base));
  afterAll(() => rmSync(dirname(copy), { recursive: true, force: true }));

  it('has every page, and each of its links, pictures and fonts leads to a file of the copy', () => {
    const pages = globSync('**/*.html', { cwd: copy });
    expect(pages.length).toBe(site.pages.length);
    const lost = pages.flatMap((page) => addresses(readFileSync(join(copy, page), 'utf8')).flatMap((address) => {
      if (ELSEWHERE.test(address)) return [];
      const file = join(copy, dirname(page), decodeURI(address.replace(/[?#].*/, '')));
      return !address.startsWith('/') && existsSync(file) && /\.\w+$/.test(file) ? [] : [`${page}: ${address}`];
    }));
    expect(lost).toEqual([]);
  });

  it('leads from each page to the pages that it led to', () => {
    const other = site.pages.filter((page) => {
      const before = localLinks(page.document).map((href) => site.target(href, page.url)?.file);
      const after = localLinks(parseHTML(readFileSync(join(copy, page.file), 'utf8')).document).map((href) => join(dirname(page.file), decodeURI(href.replace(/[?#].*/, ''))));
      return String(before) !== String(after);
    });
    expect(other.map(({ address }) => address)).toEqual([]);
  });
});

function localLinks(document: Document): string[] {
  return [...document.querySelectorAll('body a[href]')].map((link) => link.getAttribute('href') ?? '').filter((href) => !ELSEWHERE.test(href));
}

/** Every address in a page that a browser opens or loads. */
function addresses(html: string): string[] {
  const { document } = parseHTML(html);
  const attributes = [...document.querySelectorAll('[href], [src], [srcset]')].filter(({ localName, rel }: Element & { rel?: string }) => localName !== 'link' || !/canonical|alternate/.test(rel ?? '')).flatMap((element) => [
    ...['href', 'src'].flatMap((name) => element.getAttribute(name) ?? []),
    ...(element.getAttribute('srcset') ?? '').split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []),
  ]);
  const inStyles = [...html.matchAll(/\burl\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  return [...attributes, ...inStyles];
}
