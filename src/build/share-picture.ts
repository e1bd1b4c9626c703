import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { groundOf } from '../model/picture-ground.ts';
import { practice } from '../model/practice.ts';
import { color } from '../styles/colors.ts';
import { markFile } from '../styles/mark.ts';
import { keptFile } from './kept-file.ts';
import { plainDrawing } from './plain-drawing.ts';
import { COVER, drawWords, MARK } from './share-drawing.ts';

/** What a share picture shows. */
export interface ShareFacts {
  title: string;
  topic: string | undefined;
  /** The path of the cover that it shows. */
  cover: string | undefined;
}

const CACHE = '.cache/share';

/** What puts a picture together, beside its words: this file, and what draws. */
const COMPOSER = 'src/build/share-picture.ts';
const DRAWN_BY = JSON.stringify([COVER, MARK, sharp.versions]);

/**
 * The picture that stands for a page where its address is shared: 1200 × 630, JPEG.
 *
 * Pictures are kept by all that they are made from. The drawn words hold the shapes of their letters, and are made in a few
 * milliseconds; the rest takes many times as long.
 */
export async function sharePicture({ title, topic, cover }: ShareFacts): Promise<Buffer> {
  const words = Buffer.from(await drawWords({ title, topic, name: practice.name }));
  const mark = Buffer.from(markFile());
  const [composer, picture] = await Promise.all([readFile(COMPOSER), cover ? readFile(cover) : undefined]);
  const hash = createHash('sha256').update(composer).update(DRAWN_BY).update(mark).update(words).update(picture ?? '');
  return readFile(await keptFile(join(CACHE, `${hash.digest('hex').slice(0, 20)}.jpg`), () => compose(words, mark, picture)));
}

async function compose(words: Buffer, mark: Buffer, cover: Buffer | undefined): Promise<Buffer> {
  const { left, top, ...size } = COVER;
  const layers = [{ input: await sharp(mark).resize(MARK.size).toBuffer(), left: MARK.left, top: MARK.top }];
  const ground = color('paper')[(cover && (await groundOf(cover))) ?? 'light'];
  if (cover) layers.push({ input: await sharp(plainDrawing(cover)).rotate().resize({ ...size, fit: 'cover' }).flatten({ background: ground }).png({ compressionLevel: 0 }).toBuffer(), left, top });
  return sharp(words).composite(layers).removeAlpha().jpeg({ quality: 92, chromaSubsampling: '4:4:4' }).toBuffer();
}
