import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { MARK, SIZE, WORDS } from '../../src/build/share-drawing.ts';
import { languages } from '../../src/languages/languages.ts';
import { type Address, homeAddress, shareAddress, topicsAddress } from '../../src/model/addresses.ts';
import { meta, Site, type SitePage } from '../support/built-site.ts';
import { distanceFromCover, inkIn, NAME, PAPER } from '../support/share-pixels.ts';

describe.each(inject('sites'))('the share pictures of $name', (built) => {
  const site = new Site(built);
  /** The pages that have a picture of their own: articles, topics and front pages. */
  const own = site.pages.flatMap((page) => {
    const file = site.target(meta(page, 'og:image') ?? '', page.url)?.file ?? '';
    return `/${file}` === shareAddress(page.address as Address) ? [{ page, picture: site.path(file) }] : [];
  });
  const wrongAmong = async (fault: (picture: string, page: SitePage) => Promise<string | undefined>) => {
    const faults: string[] = [];
    for (const { page, picture } of own) {
      const found = await fault(picture, page);
      if (found) faults.push(`${page.address}: ${found}`);
    }
    return faults;
  };

  it('are there for every article, topic and front page', () => {
    const pages = own.map(({ page }) => page.address);
    const fronts = languages.map((language) => homeAddress(language));
    expect(pages).toEqual(expect.arrayContaining([...fronts, ...site.articles.map(({ page }) => page.address)]));
    for (const language of languages) expect(pages.filter((page) => page.startsWith(`${topicsAddress(language)}/`))).not.toEqual([]);
  });

  it('are JPEG files of the size that their pages say', async () => {
    const files = [...site.files].filter((file) => file.startsWith('share/'));
    for (const file of files) expect(await sharp(site.path(file)).metadata(), file).toMatchObject({ format: 'jpeg', ...SIZE });
  });

  it('show the cover that comes first on their page', async () => {
    const wrong = await wrongAmong(async (picture, page) => {
      const cover = site.target(page.document.querySelector('main img')?.getAttribute('src') ?? '', page.url)?.file;
      const distance = cover ? await distanceFromCover(picture, site.path(cover)) : NaN;
      return distance < 5 ? undefined : `the picture is ${distance.toFixed(1)} away from ${cover}`;
    });
    expect(wrong).toEqual([]);
  });

  it('have the practice’s name at their foot, and words above it that end before it', async () => {
    const wrong = await wrongAmong(async (picture) => {
      const name = await inkIn(picture, NAME);
      const words = (await inkIn(picture, PAPER)).bands.slice(0, -1);
      if (name.bands.length === 0) return 'no name';
      return words.length > 0 && words.every(({ top, bottom }) => top >= WORDS.top && bottom < MARK.top - 20) ? undefined : JSON.stringify(words);
    });
    expect(wrong).toEqual([]);
  });

  it('keep words away from their edges and from the cover', async () => {
    const wrong = await wrongAmong(async (picture) => {
      const { left, right, bands } = await inkIn(picture, PAPER);
      const within = left >= WORDS.left - 4 && right <= WORDS.right + 4 && bands.every(({ top, bottom }) => top >= WORDS.top && bottom <= WORDS.bottom);
      return within ? undefined : JSON.stringify({ left, right, bands });
    });
    expect(wrong).toEqual([]);
  });
});
