import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainDrawing } from '../../src/build/plain-drawing.ts';
import { standIn } from '../../src/build/feed-pictures.ts';
import { groundOf } from '../../src/model/picture-ground.ts';
import { sizesOnPage } from '../../src/model/picture-size.ts';

const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 50" width="80" height="50"${more}>${inside}</svg>`;
const curve = (color: string) => `<path d="M1 25 Q40 0 79 25" stroke="${color}" stroke-width="2" fill="none"/>`;
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };
const lines = (color: string) => sharp({ create: { width: 80, height: 50, channels: 4, background: CLEAR } }).composite([{ input: Buffer.from(svg(curve(color))) }]);
const plain = (color: string, size = { width: 80, height: 50 }) => sharp({ create: { ...size, channels: 3, background: color } });

describe('the ground of a picture', () => {
  it.each([
    ['black lines in a drawing', svg(curve('#000')), 'light'],
    ['words alone, black where nothing says a color', svg('<text y="40" font-size="40">Words</text>'), 'light'],
    ['colored lines in a drawing', svg(curve('#a8431f')), 'light'],
    ['white lines in a drawing', svg(curve('#fff')), 'dark'],
    ['pale yellow lines in a drawing', svg(curve('#fffbd0')), 'dark'],
    ['a drawing that fills its frame', svg(`<rect width="80" height="50" fill="#0d5660"/>${curve('#000')}`), undefined],
    ['a drawing that fills its frame with a path', svg(`<path d="M0 0H80V50H0z" fill="#fff"/>${curve('#000')}`), undefined],
    ['a drawing whose first shape fills only half', svg('<rect width="80" height="25" fill="#0d5660"/>'), 'light'],
    ['a drawing whose first shape has no color', svg(`<rect width="80" height="50" fill="none"/>${curve('#000')}`), 'light'],
    ['a drawing that is half clear', svg('<rect width="80" height="50" fill="#000" fill-opacity="0.5"/>'), 'light'],
    ['a drawing that follows the scheme by itself', svg(curve('#000'), ' style="color-scheme: light dark"').replace('fill="none"', 'style="stroke: light-dark(#000, #fff)"'), undefined],
    ['a drawing with a style for the dark', svg(`<style>@media (prefers-color-scheme: dark) { path { stroke: #fff } }</style>${curve('#000')}`), undefined],
    ['a drawing behind a declaration and a note', `<?xml version="1.0"?>\n<!-- a note -->\n${svg(curve('#000'))}`, 'light'],
    ['black lines in a PNG', lines('#000').png(), 'light'],
    ['white lines in a PNG', lines('#fff').png(), 'dark'],
    ['black lines in a WebP', lines('#000').webp(), 'light'],
    ['black lines in an AVIF', lines('#000').avif({ effort: 0 }), 'light'],
    ['black lines in a GIF', lines('#000').gif(), 'light'],
    ['black lines in gray with clear parts', lines('#000').toColourspace('b-w').png(), 'light'],
    ['a PNG that could be clear and is not', plain('#fff').ensureAlpha().png(), undefined],
    ['a photograph', plain('#88aa66').jpeg(), undefined],
    ['a photograph in 16 bits', plain('#88aa66').toColourspace('rgb16').png(), undefined],
    ['nothing at all', svg(''), 'light'],
  ] as const)('of %s', async (_, picture, ground) => {
    expect(await groundOf(typeof picture === 'string' ? Buffer.from(picture) : await picture.toBuffer())).toBe(ground);
  });
});

describe('a photograph on a page', () => {
  it.each([
    ['of a telephone with 12 megapixels', [4032, 3024], 1600, [400, 640, 828, 1200, 1600]],
    ['of one held upright', [3024, 4032], 1200, [400, 640, 828, 1200]],
    ['of a telephone with 50 megapixels', [8160, 6120], 1600, [400, 640, 828, 1200, 1600]],
    ['that is small', [500, 300], 500, [400, 500]],
    ['of one pixel', [1, 1], 1, [1]],
    ['that is a long list to read', [1000, 5000], 1000, [400, 640, 828, 1000]],
  ] as const)('%s', (_, [width, height], most, widths) => {
    expect(sizesOnPage({ width, height })).toEqual({ width: most, widths });
  });
});

describe('what stands in a feed', () => {
  /** How light the corner of a picture is, of 255. */
  const corner = async (picture: Buffer) => (await sharp(picture).extract({ left: 0, top: 0, width: 2, height: 2 }).greyscale().raw().toBuffer())[0];

  it('for a photograph of a telephone is at most 1,600 pixels wide and 300 kB heavy', async () => {
    const noise = await sharp({ create: { width: 1008, height: 756, channels: 3, background: '#808080', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).png().toBuffer();
    const made = await standIn(await sharp(noise).resize(4032, 3024, { kernel: 'cubic' }).webp({ effort: 0 }).toBuffer(), 'webp');
    const { width, format } = await sharp(made).metadata();
    expect(format).toBe('jpeg');
    expect(width).toBeLessThanOrEqual(1600);
    expect(made.length).toBeLessThanOrEqual(300_000);
  });

  it.each([['black', '#000', 'webp', true], ['white', '#fff', 'webp', false], ['black', '#000', 'svg', true], ['white', '#fff', 'svg', false]] as const)('for %s lines (%s, %s) has the ground that shows them', async (_, color, ending, light) => {
    const picture = ending === 'svg' ? Buffer.from(svg(curve(color))) : await lines(color).webp({ lossless: true }).toBuffer();
    expect(Number(await corner(await standIn(picture, ending))) > 127).toBe(light);
  });

  it('for a drawing with HTML has the words that stand beside it, and no note that they are missing', async () => {
    const drawn = async (drawing: string) => (await sharp(plainDrawing(Buffer.from(drawing))).flatten({ background: '#fff' }).greyscale().raw().toBuffer()).filter((shade) => shade < 128).length;
    expect(await drawn(svg('<switch><foreignObject width="9" height="9"/><text y="40" font-size="40">Words</text></switch>'))).toBeGreaterThan(50);
    expect(await drawn(svg('<switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a href="https://www.drawio.com/x"><text y="40" font-size="40">Text is not SVG</text></a></switch>'))).toBe(0);
  });
});

it('the covers of the practice fill their frames', async () => {
  const covers = readFileSync('content/addresses.txt', 'utf8').match(/^\/[a-z-]+$/gm)?.map((address) => `content/posts${address}/cover.svg`) ?? [];
  const found = await Promise.all(covers.map((file) => groundOf(file).catch(() => undefined)));
  expect(found.filter(Boolean)).toEqual([]);
});
