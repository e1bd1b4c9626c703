import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { Site, type SitePage } from '../support/built-site.ts';

/** What a visitor may have to load of a page with its styles: what a server sends in its first flight, in bytes as Brotli packs them. */
const PAGE = 14_000;

/** The same for what stands around the text of an article and its list of sources. */
const AROUND_AN_ARTICLE = 10_000;

/** The most for an article with its text. The longest ones are over the bound of a page by the words of their texts, notes and sources. */
const ARTICLE = 16_600;

describe.each(inject('sites'))('what a visitor loads of $name', (built) => {
  const site = new Site(built);
  const articles = new Set(site.articles.map(({ page }) => page));
  const others = site.pages.filter((page) => !articles.has(page));

  it('fits the first flight on every page that is no article', async () => {
    expect(others.length).toBeGreaterThan(10);
    expect(await tooHeavy(others, PAGE, ({ html }) => html)).toEqual([]);
  });

  it('is light around the text of every article, and never heavy with it', async () => {
    expect(articles.size).toBeGreaterThan(1);
    expect(await tooHeavy([...articles], AROUND_AN_ARTICLE, withoutText)).toEqual([]);
    expect(await tooHeavy([...articles], ARTICLE, ({ html }) => html)).toEqual([]);
  });

  it('has no styles in files of their own, which would come later', () => {
    expect(site.pages.filter(({ document }) => document.querySelector('link[rel~="stylesheet"]')).map(({ address }) => address)).toEqual([]);
  });
});

/** The pages that are too heavy, each with its weight. */
async function tooHeavy(pages: readonly SitePage[], most: number, part: (page: SitePage) => string): Promise<string[]> {
  const found = await Promise.all(
    pages.map(async (page) => {
      const html = part(page);
      // The best packing takes a hundred times as long as a good one: it is asked only where a good one is not good enough.
      const weight = (await packed(html, 5)) <= most ? 0 : await packed(html, constants.BROTLI_MAX_QUALITY);
      return weight > most ? [`${page.address}: ${weight}`] : [];
    }),
  );
  return found.flat();
}

async function packed(html: string, quality: number): Promise<number> {
  return (await promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })).length;
}

function withoutText({ html }: SitePage): string {
  const { document } = parseHTML(html);
  const parts = document.querySelectorAll('.prose, .source-list');
  for (const part of parts) part.remove();
  return parts.length > 0 ? document.toString() : html;
}
