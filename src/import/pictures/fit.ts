import sharp from 'sharp';
import { Refused } from '../refused.ts';
import { isPlainDrawing } from './plain-drawing.ts';

/** No picture here is shown wider than that, on any screen. In points. */
export const WIDEST = 2400;

/** More points than any camera has, and less than fills the memory. */
const MOST_POINTS = 120_000_000;

/** The formats that a text here can show, by the names that sharp has for them, with the endings of their files. */
const ENDINGS: Readonly<Record<string, string>> = { jpeg: '.jpg', png: '.png', webp: '.webp', avif: '.avif', svg: '.svg' };

/** A picture as it lies beside a text. */
export interface Fitted {
  bytes: Uint8Array;
  ending: string;
  /** How wide it is, in points. */
  width: number;
  /** What a person should know: that it moved before, or was of another format. */
  note?: string | undefined;
}

/**
 * Turns a picture upright, makes it at most 2,400 points wide, and takes out what the camera noted.
 *
 * @throws Refused where it is none, or cannot be shown
 */
export async function fit(bytes: Uint8Array): Promise<Fitted> {
  const { format, width, pages = 1 } = await facts(bytes);
  if (format === 'svg') return drawing(bytes, width);
  const upright = sharp(bytes, { limitInputPixels: MOST_POINTS, failOn: 'error' })
    .rotate()
    .resize({ width: WIDEST, height: WIDEST * 3, fit: 'inside', withoutEnlargement: true });
  const kept = format === 'png' || format === 'webp' ? format : format === 'gif' ? 'png' : 'jpeg';
  const ways = {
    jpeg: () => upright.flatten({ background: '#fff' }).jpeg({ quality: 85, mozjpeg: true }),
    png: () => upright.png({ compressionLevel: 9 }),
    webp: () => upright.webp({ quality: 85 }),
  };
  const written = ways[kept]();
  const { data, info } = await written.toBuffer({ resolveWithObject: true }).catch(() => {
    throw new Refused(`is damaged, or larger than ${(MOST_POINTS / 1_000_000).toLocaleString('en')} million points`);
  });
  const note = pages > 1 && format !== 'heif' ? 'moved, and stands still here' : undefined;
  return { bytes: data, ending: ENDINGS[kept] ?? '.jpg', width: info.width, note };
}

async function facts(bytes: Uint8Array): Promise<{ format: string; width: number; pages?: number }> {
  try {
    const { format, width = 0, pages } = await sharp(bytes, { limitInputPixels: MOST_POINTS }).metadata();
    return { format: format ?? '', width, ...(pages !== undefined && { pages }) };
  } catch {
    throw new Refused('is no picture, or damaged');
  }
}

/** A drawing stays as it is where nothing in it runs or loads anything. */
function drawing(bytes: Uint8Array, width: number): Fitted {
  if (!isPlainDrawing(bytes)) throw new Refused('is a drawing that runs or loads something, or may do so');
  return { bytes, ending: ENDINGS['svg'] ?? '.svg', width };
}
