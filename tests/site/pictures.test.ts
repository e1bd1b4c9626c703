import { statSync } from 'node:fs';
import sharp, { type Metadata } from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { candidates, sectionHeadings, Site, type SitePage } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';

const RASTER = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

/** What a picture file is, by its path; each file is opened once. */
const kept = new Map<string, Promise<Metadata>>();
function facts(path: string): Promise<Metadata> {
  const known = kept.get(path) ?? sharp(path).metadata();
  kept.set(path, known);
  return known;
}

describe.each(inject('sites'))('the pictures of $name', (built) => {
  const site = new Site(built);
  const shown = site.pages.flatMap((page) => [...page.document.querySelectorAll('img')].map((image) => ({ page, image })));
  const photographs = shown.filter(({ page, image }) => RASTER.test(fileOf(site, image, page)));

  it('have their size in the page, in the proportions of the file, so that nothing jumps', async () => {
    const wrong: string[] = [];
    for (const { page, image } of shown) {
      const [width, height] = [Number(image.getAttribute('width')), Number(image.getAttribute('height'))];
      const file = await facts(site.path(fileOf(site, image, page)));
      const proportions = (file.width * height) / (file.height * width);
      if (!(Math.abs(proportions - 1) < 0.02)) {
        wrong.push(`${page.address}: ${image.getAttribute('src') ?? ''} is ${file.width} × ${file.height}, the page says ${width} × ${height}`);
      }
    }
    expect(shown.length).toBeGreaterThan(0);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('come at once where they are first on a page, and all others as the reader comes near', () => {
    const wrong = site.pages.flatMap(({ address, document }) =>
      [...document.querySelectorAll('img')].flatMap((image, index) => {
        const [loading, priority] = [image.getAttribute('loading') ?? 'eager', image.getAttribute('fetchpriority') ?? 'auto'];
        const right = index === 0 ? loading === 'eager' && priority === 'high' : loading === 'lazy' && priority !== 'high';
        return right ? [] : `${address}: picture ${index + 1} is ${loading}, ${priority}`;
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('come as AVIF, and as WebP for older browsers, where they are photographs', async () => {
    const wrong: string[] = [];
    for (const { page, image } of photographs) {
      const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])];
      const offers = [
        { type: 'image/avif', srcset: sources.find((source) => source.getAttribute('type') === 'image/avif')?.getAttribute('srcset') },
        { type: 'image/webp', srcset: image.getAttribute('srcset') },
      ];
      for (const { type, srcset } of offers) {
        const files = candidates(srcset ?? '').map(({ address }) => site.target(address, page.url)?.file ?? '');
        const types = await Promise.all(files.map(async (file) => (file ? (await facts(site.path(file))).mediaType : 'nothing')));
        if (files.length === 0 || types.some((found) => found !== type)) wrong.push(`${page.address}: ${type} is ${types.join(', ') || 'not offered'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('come in the widths that screens need, each as wide as it says', async () => {
    const wrong: string[] = [];
    for (const { page, image } of photographs) {
      for (const offer of [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])]) {
        const offered = candidates(offer.getAttribute('srcset') ?? '');
        if (offered.length < 2 || !offer.getAttribute('sizes')) wrong.push(`${page.address}: one width for all screens`);
        for (const { address, size } of offered) {
          const { width } = await facts(site.path(site.target(address, page.url)?.file ?? ''));
          if (`${width}w` !== size) wrong.push(`${address} says ${size} and is ${width}`);
        }
      }
    }
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('are at most 1,600 pixels and 300 kB large where they are photographs, so that a telephone shows them soon', async () => {
    const files = [...site.files].filter((file) => /^_astro\/.*\.(?:webp|avif|jpg|png)$/.test(file));
    const large = await Promise.all(files.map(async (file) => {
      const { width, height } = await facts(site.path(file));
      return Math.max(width, height) > 1600 || statSync(site.path(file)).size > 300_000 ? [`${file}: ${width} × ${height}, ${statSync(site.path(file)).size} bytes`] : [];
    }));
    expect(large.flat()).toEqual([]);
  });

  it('are offered once where they are drawings, which fit every screen', () => {
    const drawings = shown.filter(({ page, image }) => fileOf(site, image, page).endsWith('.svg'));
    expect(drawings.length).toBeGreaterThan(0);
    const offered = drawings.filter(({ image }) => image.hasAttribute('srcset'));
    expect(offered.map(({ page, image }) => `${page.address}: ${image.getAttribute('src') ?? ''}`)).toEqual([]);
  });

  it('carry nothing of the camera, the place or the person that made them', async () => {
    const files = [...site.files].filter((file) => RASTER.test(file));
    const carried = await Promise.all(
      files.map(async (file) => {
        const { exif, xmp, iptc, orientation } = await facts(site.path(file));
        return exif || xmp || iptc || orientation ? file : [];
      }),
    );
    expect(files.length).toBeGreaterThan(0);
    expect(carried.flat()).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('pictures with clear parts, in $name', (built) => {
  const site = new Site(built);

  it('stand on the ground that they were drawn for, and no other picture does', () => {
    const images = site.pages.flatMap(({ address, document }) => [...document.querySelectorAll('main img[data-ground]')].map((image) => [address, image.getAttribute('alt'), image.getAttribute('data-ground')]));
    expect(images).toEqual([[`/${SAMPLE.media}`, 'A black curve', 'light'], [`/${SAMPLE.media}`, 'A white curve', 'dark']]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('a photograph that was stored on its side, in $name', (built) => {
  const site = new Site(built);
  /** The cover of an article and the photographs in its text, which is what stands around its headings. */
  const pictures = (slug: string) => {
    const page = site.page(`/${slug}`);
    const text = sectionHeadings(page)[0]?.parentElement;
    return { page, cover: [...page.document.querySelectorAll('main img')].slice(0, 1), body: [...(text?.querySelectorAll('picture img') ?? [])] };
  };

  it('is the cover and in the text of an article, and in the text of one with components', () => {
    const { page, cover, body } = pictures(SAMPLE.photograph);
    expect(cover.filter((image) => RASTER.test(fileOf(site, image, page))).length).toBe(1);
    expect(body.length).toBe(1);
    expect(pictures(SAMPLE.mdx).body.length).toBe(1);
  });

  it('stands upright in every size and kind', async () => {
    const { page: first, cover, body } = pictures(SAMPLE.photograph);
    const { page: second, body: other } = pictures(SAMPLE.mdx);
    for (const [page, images] of [[first, [...cover, ...body]], [second, other]] as const) {
      for (const image of images) {
        const sets = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])].map((offer) => offer.getAttribute('srcset') ?? '');
        const files = sets.flatMap(candidates).map(({ address }) => site.target(address, page.url)?.file ?? '').concat(fileOf(site, image, page));
        for (const file of files) {
          const { width, height } = await facts(site.path(file));
          expect(width / height, file).toBeCloseTo(800 / 1200, 1);
        }
        expect(Number(image.getAttribute('width')) / Number(image.getAttribute('height'))).toBeCloseTo(800 / 1200, 1);
      }
    }
  });
});

function fileOf(site: Site, image: Element, page: SitePage): string {
  return site.target(image.getAttribute('src') ?? '', page.url)?.file ?? '';
}
