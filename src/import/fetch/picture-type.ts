import sharp from 'sharp';
import { Refused } from '../refused.ts';

/** Pictures that can be brought in: their media types, by what sharp calls them. */
const TYPES: Record<string, string> = {
  jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif', avif: 'image/avif', svg: 'image/svg+xml',
};

/** The most pixels that a picture may have: what a camera of 100 megapixels makes. */
const MOST_PIXELS = 110_000_000;

/**
 * The media type of a picture, by what is in it.
 *
 * @throws Refused where it is no picture, or one that cannot be opened
 */
export async function pictureType(bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw new Refused('it is empty.');
  const facts = await sharp(bytes, { limitInputPixels: MOST_PIXELS }).metadata().catch(() => undefined);
  if (!facts) throw new Refused('it is no picture, or a broken one.');
  const name = facts.format === 'heif' && facts.compression === 'av1' ? 'avif' : facts.format;
  const type = TYPES[name];
  if (!type) throw new Refused(`it is a picture of the kind ${name}. Save it as .jpg or .png.`);
  return type;
}
