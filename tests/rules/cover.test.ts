import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawingFault } from '../../src/check/text/svg.ts';
import { altIn, COMPOSITIONS, cover } from '../../src/new/cover.ts';
import { PALETTES } from '../../src/new/cover/palettes.ts';

/** Enough titles that every picture comes up in every color. */
const titles = Array.from({ length: 1500 }, (_, index) => `Title number ${index}`);
const byAlt = new Map(titles.map((title) => [cover(title).alt.en, title]));
const everyCover = [...byAlt.values()].map((title): [string, string] => [cover(title).alt.en, title]);

/** A cover at a tenth of its size. */
function small(svg: string): string {
  const drawn = svg.replace('width="1600" height="1000"', 'width="160" height="100"');
  expect(drawn).not.toBe(svg);
  return drawn;
}

describe('the cover of a new article', () => {
  it('is the same for the same title, whoever types it', () => {
    expect(cover('Sleep and mood')).toEqual(cover('Sleep and mood'));
    expect(cover(' sleep and Mood ')).toEqual(cover('Sleep and mood'));
    expect(cover('Sleep and mood').svg).not.toBe(cover('Sleep and moods').svg);
  });

  it('is one of many', () => {
    expect(Object.keys(COMPOSITIONS).length).toBeGreaterThanOrEqual(6);
    expect(everyCover).toHaveLength(Object.keys(COMPOSITIONS).length * PALETTES.length);
  });

  it.each(everyCover)('is a small drawing without words: %s', (_, title) => {
    const { svg } = cover(title);
    expect(drawingFault(svg)).toBeUndefined();
    expect(svg).toContain('viewBox="0 0 1600 1000"');
    expect(svg).not.toMatch(/<text|<title|NaN|undefined|Infinity/);
    expect(svg.length).toBeGreaterThan(1000);
    expect(svg.length).toBeLessThan(4096);
  });

  it.each(everyCover)('says what it shows, in each language, at a length that the check takes: %s', (alt, title) => {
    const told = cover(title).alt;
    expect(told.es).not.toBe(told.en);
    for (const words of Object.values(told)) expect(words.length).toBeLessThanOrEqual(200);
    expect(altIn(alt, 'es')).toBe(told.es);
  });

  it('fills its frame with colors, and not with one alone', async () => {
    for (const [, title] of everyCover) {
      // Small, since statistics are of the drawing as it comes in, whatever becomes of it.
      const { channels, isOpaque } = await sharp(Buffer.from(small(cover(title).svg))).stats();
      expect(isOpaque, title).toBe(true);
      expect(Math.max(...channels.map(({ stdev }) => stdev)), title).toBeGreaterThan(15);
    }
  });

  it('does not look like a cover that is there already', () => {
    const shown: string[] = [];
    for (const title of titles.slice(0, 40)) {
      const { alt } = cover(title, shown);
      expect(shown).not.toContain(alt.en);
      shown.push(alt.en);
    }
  });

  it('is drawn even when every picture is there already', () => {
    expect(cover('Sleep and mood', [...byAlt.keys()]).svg).toBe(cover('Sleep and mood').svg);
  });
});

describe('the description of another picture', () => {
  it('is nobody’s to translate but a translator’s', () => {
    expect(altIn('Waves of green under a low sun', 'es')).toBeUndefined();
  });
});
