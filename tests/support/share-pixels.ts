import sharp from 'sharp';
import { COVER, MARK, SIZE, WORDS } from '../../src/build/share-drawing.ts';
import { color } from '../../src/styles/colors.ts';

/** A part of a picture, in pixels. */
interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What stands on the paper of a share picture. */
export interface Ink {
  left: number;
  right: number;
  /** The rows with ink, as runs from a first to a last one. */
  bands: { top: number; bottom: number }[];
}

/** How far a color may be from another that JPEG made of it, added up over red, green and blue. */
const NOISE = 60;

/** Where the practice's name stands. */
export const NAME = { left: MARK.left + MARK.size, top: MARK.top, width: WORDS.right - MARK.left - MARK.size, height: MARK.size };

/** Everything at the left of the cover. */
export const PAPER = { left: 0, top: 0, width: COVER.left, height: SIZE.height };

/** What stands in a part of a share picture on the paper. */
export async function inkIn(picture: Buffer | string, region: Region): Promise<Ink> {
  const paper = [1, 3, 5].map((start) => Number.parseInt(color('paper').light.slice(start, start + 2), 16));
  const pixels = await sharp(picture).extract(region).removeAlpha().raw().toBuffer();
  const columns: number[] = [];
  const bands: Ink['bands'] = [];
  for (let row = 0; row < region.height; row++) {
    const isInked = (column: number) => {
      const start = (row * region.width + column) * 3;
      const distance = (part: number) => Math.abs((paper[part] ?? 0) - (pixels[start + part] ?? 0));
      return distance(0) + distance(1) + distance(2) > NOISE;
    };
    let first = 0;
    while (first < region.width && !isInked(first)) first += 1;
    if (first === region.width) continue;
    let last = region.width - 1;
    while (!isInked(last)) last -= 1;
    columns.push(region.left + first, region.left + last);
    const y = region.top + row;
    const band = bands.at(-1);
    if (band && band.bottom === y - 1) band.bottom = y;
    else bands.push({ top: y, bottom: y });
  }
  return { left: Math.min(...columns), right: Math.max(...columns), bands };
}

/** How far the right part of a share picture is from a cover, on average and for one color: 0 for the same, 255 for black and white. */
export async function distanceFromCover(picture: Buffer | string, cover: string): Promise<number> {
  const { left, top, width, height } = COVER;
  const shown = await sharp(picture).extract({ left, top, width, height }).removeAlpha().raw().toBuffer();
  const expected = await sharp(cover).rotate().resize({ width, height, fit: 'cover' }).removeAlpha().toColourspace('srgb').raw().toBuffer();
  let sum = 0;
  for (let index = 0; index < expected.length; index++) sum += Math.abs((expected[index] ?? 0) - (shown[index] ?? 0));
  return sum / expected.length;
}
