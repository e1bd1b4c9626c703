import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';

const PICTURE = /\.(?:jpe?g|png|webp|avif)$/;

describe.each(inject('sites'))('in $name', (built) => {
  const site = new Site(built);

  it('no article is of a day to come', () => {
    const now = new Date();
    expect(site.articles.filter(({ published }) => published > now).map(({ page }) => page.address)).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('drafts and articles of days to come, in $name,', (built) => {
  const site = new Site(built);
  const held = [SAMPLE.draft, SAMPLE.draftInSpanish, SAMPLE.scheduled, SAMPLE.scheduledInSpanish];

  it('have no file of their own: no page, no picture to share', () => {
    expect([...site.files].filter((file) => held.some((slug) => file.includes(slug)))).toEqual([]);
  });

  it('are named in no file: by no address, no title, no summary, no drawing', () => {
    const names = held.flatMap((slug) => [slug, slug.replaceAll('-', ' ')]).map((name) => name.toLowerCase());
    const texts = [...site.files].filter((file) => !PICTURE.test(file));
    expect(texts.length).toBeGreaterThan(0);
    expect(
      texts.filter((file) => {
        const text = readFileSync(site.path(file), 'latin1').toLowerCase();
        return names.some((name) => text.includes(name));
      }),
    ).toEqual([]);
  });

  it('give away none of their photographs', async () => {
    const color = Buffer.from(SAMPLE.heldBackColor.slice(1), 'hex');
    const pictures = [...site.files].filter((file) => PICTURE.test(file));
    const means = await Promise.all(pictures.map(async (file) => ({ file, channels: (await sharp(site.path(file)).stats()).channels })));
    const alike = means.filter(({ channels }) => [...color].every((value, index) => Math.abs((channels[index]?.mean ?? 0) - value) < 24));
    expect(pictures.length).toBeGreaterThan(0);
    expect(alike.map(({ file }) => file)).toEqual([]);
  });
});
