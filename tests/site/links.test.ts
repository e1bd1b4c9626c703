import { describe, expect, inject, it } from 'vitest';
import { candidates, Site, type SitePage, structuredData } from '../support/built-site.ts';

/** An address that a page or a drawing needs or leads to. */
interface Reference {
  /** Where it stands, in words. */
  at: string;
  link: string;
  /** Whether a visitor goes there by choice; a browser loads all others by itself, or search engines read them. */
  chosen: boolean;
}

/** What holds an address of a thing that a browser loads. */
const LOADED = ['src', 'poster', 'data', 'background', 'action', 'formaction', 'xlink:href'];

describe.each(inject('sites'))('every link of $name', (built) => {
  const site = new Site(built);
  const all = site.pages.flatMap((page) => references(page).map((reference) => ({ page, ...reference })));

  /** What is wrong with any address, one line each. */
  const problems = (find: (reference: (typeof all)[number]) => boolean | undefined) => [
    ...new Set(all.filter(find).map(({ page, at, link }) => `${page.address}: ${at} “${link}”`)),
  ];

  it('is found', () => {
    for (const kind of ['a', 'img', 'link rel=icon', 'link rel=alternate', 'link rel=canonical', 'style', 'og:image', 'structured data']) {
      expect(all.filter(({ at }) => at.startsWith(kind)).length, kind).toBeGreaterThan(0);
    }
  });

  it('is an address', () => {
    expect(problems(({ page, link }) => !URL.canParse(link, page.url) || link.trim() !== link || link === '')).toEqual([]);
  });

  it('leads to something that is there', () => {
    expect(problems(({ page, link }) => missing(site, link, page.url))).toEqual([]);
  });

  it('leads to a part that its page has', () => {
    const parts = new Map(site.pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
    expect(
      problems(({ page, link, at }) => {
        const target = at === 'structured data' ? undefined : site.target(link, page.url);
        return target?.fragment ? !parts.get(target.file ?? '')?.has(target.fragment) : false;
      }),
    ).toEqual([]);
  });

  it('has no slash at its end', () => {
    expect(problems(({ page, link }) => site.target(link, page.url)?.url.pathname.replace(/^\/$/, '').endsWith('/'))).toEqual([]);
  });

  it('stays below the folder of the site', () => {
    expect(
      problems(({ page, link }) => {
        const path = site.target(link, page.url)?.url.pathname;
        return path !== undefined && path !== built.base && !path.startsWith(`${built.base}/`);
      }),
    ).toEqual([]);
  });

  it('leads away only where a visitor chooses to go', () => {
    expect(problems(({ page, link, chosen }) => !chosen && !link.startsWith('data:') && !site.target(link, page.url))).toEqual([]);
  });

  it('works on the pages for what is missing, whatever address was missing', () => {
    const links = site.notFound.flatMap((address) => references(site.page(address))).filter(({ link }) => !link.startsWith('#'));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ link }) => missing(site, link, site.url('/not/here/at-all'))).map(({ link }) => link)).toEqual([]);
  });

  it('lets a visitor come from the front page to every other', () => {
    const reached = new Set(['index.html']);
    for (const file of reached) {
      for (const { page, link, chosen } of all) {
        const target = chosen && page.file === file ? site.target(link, page.url)?.file : undefined;
        if (target) reached.add(target);
      }
    }
    expect(site.pages.filter(({ file }) => !reached.has(file)).map(({ address }) => address)).toEqual(site.notFound);
  });

  it('in a drawing leads nowhere else', () => {
    const drawings = [...site.files].filter((file) => file.endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(0);
    const leaves = /(?:href|src)\s*=\s*["'](?:https?:|\/)|url\(\s*["']?(?:https?:|\/)|@import|<script/i;
    expect(drawings.filter((file) => leaves.test(site.read(file)))).toEqual([]);
  });
});

function missing(site: Site, link: string, from: string): boolean {
  const target = URL.canParse(link, from) ? site.target(link, from) : undefined;
  return target !== undefined && target.file === undefined;
}

/** Every address on a page, wherever it stands. */
function references(page: SitePage): Reference[] {
  return [...page.document.querySelectorAll('*')].flatMap((element) => ofElement(element)).concat(ofData(page));
}

function ofElement(element: Element): Reference[] {
  const name = element.localName;
  const relation = element.getAttribute('rel');
  const at = name === 'link' && relation ? `link rel=${relation}` : name;
  const found: Reference[] = [];
  const add = (link: string | null, chosen = false, where = at) => {
    if (link !== null) found.push({ at: where, link, chosen });
  };
  add(element.getAttribute('href'), name === 'a' || name === 'area');
  for (const attribute of LOADED) add(element.getAttribute(attribute));
  for (const attribute of ['srcset', 'imagesrcset']) {
    for (const { address } of candidates(element.getAttribute(attribute) ?? '')) add(address);
  }
  for (const style of [element.getAttribute('style'), name === 'style' ? element.textContent : null]) {
    for (const [, link = ''] of (style ?? '').matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)) add(link, false, 'style');
  }
  if (name === 'meta') {
    const label = element.getAttribute('property') ?? element.getAttribute('name') ?? '';
    if (/^(?:og|twitter):(?:url|image)$/.test(label)) add(element.getAttribute('content'), false, label);
    if (element.getAttribute('http-equiv')?.toLowerCase() === 'refresh') add(element.getAttribute('content'), false, 'refresh');
  }
  return found;
}

/** The addresses in structured data that lead somewhere; other sites may be named there, such as a source of a text. */
function ofData(page: SitePage): Reference[] {
  const links = [...JSON.stringify(structuredData(page)).matchAll(/"(?:url|image|item|mainEntityOfPage)":"([^"]+)"/g)];
  return links.map(([, link = '']) => ({ at: 'structured data', link, chosen: true }));
}
