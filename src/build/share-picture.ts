import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import { practice } from '../model/practice.ts';
import { fontFile } from './fonts.ts';

/** What a share picture shows. */
export interface ShareFacts {
  title: string;
  topic: string | undefined;
  /** The path of the cover whose picture and colors it takes. */
  cover: string | undefined;
}

/** The size that those who show shared pages ask for, in pixels. */
const SIZE = { width: 1200, height: 630 };
const COVER = { width: 480, height: 630 };
const CACHE = '.cache/share';

/** The design's number: raise it when the drawing below changes, so that kept pictures are made anew. */
const VERSION = '1';

const fonts = Promise.all([fontFile('shareTitle'), fontFile('shareText')]).then(async ([title, text]) => [
  { name: 'Title', data: await readFile(title), weight: 400 as const },
  { name: 'Text', data: await readFile(text), weight: 400 as const },
]);

/**
 * The picture that stands for a page where its address is shared: 1200 × 630, JPEG.
 *
 * Pictures are kept by what they are made from, since one takes about thirty milliseconds.
 */
export async function sharePicture({ title, topic, cover }: ShareFacts): Promise<Buffer> {
  const drawing = cover ? await readFile(cover) : undefined;
  const hash = createHash('sha256').update(JSON.stringify([VERSION, title, topic, practice.name])).update(drawing ?? '');
  const kept = join(CACHE, `${hash.digest('hex').slice(0, 20)}.jpg`);
  if (existsSync(kept)) return readFile(kept);

  const text = Buffer.from(await satori(layout(title, topic), { ...SIZE, fonts: await fonts }));
  const layers = drawing
    ? [{ input: await sharp(drawing).rotate().resize({ ...COVER, fit: 'cover' }).toBuffer(), left: SIZE.width - COVER.width, top: 0 }]
    : [];
  const picture = await sharp(text).composite(layers).flatten({ background: '#fbf9f4' }).jpeg({ quality: 82, mozjpeg: true }).toBuffer();
  await mkdir(CACHE, { recursive: true });
  await writeFile(kept, picture);
  return picture;
}

function layout(title: string, topic: string | undefined) {
  const lines = [
    box({ fontFamily: 'Text', fontSize: 28, color: '#0d5660', height: 40 }, topic ?? ''),
    box({ fontFamily: 'Title', fontSize: title.length > 55 ? 54 : 64, lineHeight: 1.12, letterSpacing: '-0.015em' }, title),
    box({ fontFamily: 'Text', fontSize: 28, color: '#45555b' }, practice.name),
  ];
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: SIZE.width - COVER.width,
      height: SIZE.height,
      padding: 64,
      background: '#fbf9f4',
      color: '#1d2a2f',
    },
    lines,
  );
}

function box(style: Record<string, string | number>, children: unknown) {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}
