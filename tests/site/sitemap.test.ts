import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { meta, Site, type SitePage, structuredData } from '../support/built-site.ts';

describe.each(inject('sites'))('the sitemap of $name', (built) => {
  const site = new Site(built);
  const maps = elements(site.read('sitemap-index.xml'), 'sitemap').map((map) => text(map, 'loc') ?? '');
  const files = maps.map((map) => site.target(map, built.site)?.file);
  const entries = files
    .flatMap((file) => (file ? elements(site.read(file), 'url') : []))
    .map((entry) => ({ address: text(entry, 'loc') ?? '', changed: text(entry, 'lastmod') }));
  const changes = new Map(entries.map(({ address, changed }) => [site.target(address, built.site)?.file, changed]));
  const changeOf = ({ file }: SitePage) => instant(changes.get(file));

  it('is named where search engines look for it', () => {
    const robots = site.read('robots.txt');
    expect(robots).toContain(`\nSitemap: ${site.url('/sitemap-index.xml')}\n`);
    expect(robots).not.toMatch(/^Disallow: *\S/m);
  });

  it('is well-formed, in every part', async () => {
    expect(files.length).toBeGreaterThan(0);
    expect(files).not.toContain(undefined);
    for (const file of ['sitemap-index.xml', ...files]) {
      const { errors } = await validateXML({ xml: site.read(file ?? ''), normalization: 'format' });
      expect(errors).toEqual([]);
    }
  });

  it('lists every page once, but for those that are for missing pages, by the address that the page names', () => {
    const canonical = site.pages
      .filter(({ address }) => !site.notFound.includes(address))
      .map(({ document }) => document.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    expect(entries.map(({ address }) => address).sort()).toEqual(canonical.sort());
  });

  it('says of each article when it last changed', () => {
    const told = site.articles.map(({ page, changed }) => [page.address, changed, changeOf(page)]);
    expect(told.filter(([, changed, listed]) => String(changed) !== String(listed))).toEqual([]);
  });

  it('says of each list when the last of its articles changed', () => {
    const articles = new Map(site.articles.map((article) => [article.page.file, article]));
    const lists = site.pages
      .filter((page) => structuredData(page).some((node) => node['@type'] === 'CollectionPage'))
      .map((page) => {
        const links = [...page.document.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href') ?? '');
        const listed = links.map((link) => articles.get(site.target(link, page.url)?.file ?? '')?.changed.getTime());
        return { page, listed: listed.filter((time) => time !== undefined) };
      })
      .filter(({ listed }) => listed.length > 0);
    expect(lists.length).toBeGreaterThan(3);
    expect(
      lists
        .map(({ page, listed }) => [page.address, new Date(Math.max(...listed)), changeOf(page)])
        .filter(([, changed, said]) => String(changed) !== String(said)),
    ).toEqual([]);
  });

  it('says of every other page the day that the page itself says, and of none a day to come', () => {
    const told = site.pages.map((page) => [page.address, instant(meta(page, 'og:updated_time')), changeOf(page)] as const);
    expect(told.filter(([address, changed, listed]) => !site.notFound.includes(address) && String(changed) !== String(listed))).toEqual([]);
    expect(entries.filter(({ changed }) => changed && new Date(changed) > new Date())).toEqual([]);
  });
});

function elements(xml: string, name: string): Element[] {
  return [...new (parseHTML('').DOMParser)().parseFromString(xml, 'text/xml').querySelectorAll(name)] as unknown as Element[];
}

function text(element: Element, name: string): string | undefined {
  return element.querySelector(name)?.textContent;
}

function instant(date: string | undefined): Date | undefined {
  return date === undefined ? undefined : new Date(date);
}
