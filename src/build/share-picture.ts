import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { LETTERS } from '../content/letters.ts';
import { groundOf } from '../model/picture-ground.ts';
import { practice } from '../model/practice.ts';
import { color } from '../styles/colors.ts';
import { markFile } from '../styles/mark.ts';
import { fontFile } from './fonts.ts';
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

/** A search for the shortest code would take twice the time of all else in packing, for a sixth of the bytes. */
const JPEG = { quality: 90, optimizeCoding: false };

/** The files that say how a picture is drawn. A test holds this list to what this file imports. */
export const DRAWN_BY: readonly string[] = [
  ...['share-picture', 'share-drawing', 'share-lines', 'plain-drawing', 'fonts', 'kept-file'].map((name) => `src/build/${name}.ts`),
  ...['src/model/picture-ground.ts', 'src/styles/colors.ts', 'src/styles/mark.ts', 'src/styles/tokens.css', 'node_modules/satori/package.json'],
];

/**
 * The picture that stands for a page where its address is shared: 1200 × 630, JPEG.
 *
 * Pictures are kept by all that they are made from: what they show, and what draws them.
 */
export async function sharePicture(facts: ShareFacts): Promise<Buffer> {
  return readFile(await keptSharePicture(facts, await sharePictureFile(facts)));
}

/** Draws the picture unless it is kept in its file already, which is returned. */
export function keptSharePicture({ title, topic, cover }: ShareFacts, file: string): Promise<string> {
  return keptFile(file, async () => compose(await drawWords({ title, topic, name: practice.name }), cover ? await readFile(cover) : undefined));
}

/** The file in which a picture is kept, once it is drawn. */
export async function sharePictureFile({ title, topic, cover }: ShareFacts): Promise<string> {
  const hash = createHash('sha256').update(await drawing()).update(JSON.stringify([title, topic, practice.name]));
  if (cover) hash.update(await readFile(cover));
  return join(CACHE, `${hash.digest('hex').slice(0, 20)}.jpg`);
}

let drawnBy: Promise<string> | undefined;

/** A hash of what draws the pictures: the code, the colors, the letters and typefaces, and the programs. */
function drawing(): Promise<string> {
  drawnBy ??= Promise.all([...DRAWN_BY.map((file) => readFile(file)), fontFile('shareTitle'), fontFile('shareText')]).then((parts) => {
    const hash = createHash('sha256').update(JSON.stringify([sharp.versions, LETTERS]));
    for (const part of parts) hash.update(part);
    return hash.digest('hex');
  });
  return drawnBy;
}

/** Puts words, mark and cover together. A drawing is drawn along with the words; a photograph is laid on them. */
async function compose(words: string, cover: Buffer | undefined): Promise<Buffer> {
  const { left, top, ...size } = COVER;
  const ground = color('paper')[(cover && (await groundOf(cover))) ?? 'light'];
  const isDrawing = cover !== undefined && (await sharp(cover).metadata()).format === 'svg';
  const layers = [
    image({ ...MARK, width: MARK.size, height: MARK.size }, markFile()),
    ...(isDrawing ? [`<rect x="${left}" y="${top}" width="${size.width}" height="${size.height}" fill="${ground}"/>`, image(COVER, plainDrawing(cover))] : []),
  ];
  const paper = sharp(Buffer.from(words.replace(/<\/svg>\s*$/, `${layers.join('')}</svg>`)));
  if (cover && !isDrawing) {
    const { data, info } = await sharp(cover).rotate().resize({ ...size, fit: 'cover' }).toColourspace('srgb').flatten({ background: ground }).raw().toBuffer({ resolveWithObject: true });
    paper.composite([{ input: data, raw: { ...info, channels: info.channels as 3 }, left, top }]);
  }
  return paper.removeAlpha().jpeg(JPEG).toBuffer();
}

/** A drawing within another, which fills its place. */
function image({ left, top, width, height }: typeof COVER, drawing: string | Buffer): string {
  const data = Buffer.from(drawing).toString('base64');
  return `<image x="${left}" y="${top}" width="${width}" height="${height}" preserveAspectRatio="xMidYMid slice" href="data:image/svg+xml;base64,${data}"/>`;
}
