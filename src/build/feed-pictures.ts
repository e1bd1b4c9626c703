import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp, { type Sharp } from 'sharp';
import { builtFiles } from './built-files.ts';
import { groundOf } from '../model/picture-ground.ts';
import { color } from '../styles/colors.ts';
import { MOST_BYTES } from './light-pictures.ts';
import { plainDrawing } from './plain-drawing.ts';

/** What many feed readers cannot show, and what stands in its place: the first try that is light enough, or the last one. */
const STAND_INS: Record<string, { ending: string; tries: readonly ((picture: Sharp) => Sharp)[] }> = {
  svg: { ending: 'png', tries: [1200, 800, 500].map((width) => (drawing) => drawing.resize({ width }).png({ palette: true })) },
  webp: {
    ending: 'jpg',
    tries: ([[1600, 82], [1600, 70], [1200, 72], [1000, 65], [800, 60], [600, 50]] as const).map(
      ([width, quality]) => (photograph) => photograph.resize({ width, withoutEnlargement: true }).jpeg({ quality, mozjpeg: true }),
    ),
  },
};

/** The name a picture has in a feed. */
export function feedPictureName(address: string): string {
  return address.replace(/\.(svg|webp)$/, (_, ending: string) => `.${ending}.${STAND_INS[ending]?.ending}`);
}

/**
 * Makes what stands in a feed for a picture, on the ground that it needs: feed readers show clear parts as they like.
 *
 * @param picture a drawing, or a photograph in a format that feed readers do not know
 * @param ending which of the two, `svg` or `webp`
 */
export async function standIn(picture: Buffer, ending: string): Promise<Buffer> {
  const background = color('paper')[(await groundOf(picture)) ?? 'light'];
  let made = picture;
  for (const attempt of STAND_INS[ending]?.tries ?? []) {
    made = await attempt(sharp(plainDrawing(picture)).flatten({ background })).toBuffer();
    if (made.length <= MOST_BYTES) break;
  }
  return made;
}

/** Makes what stands in feeds for drawings and for photographs in formats that feed readers do not know. */
export function feedPictures(): AstroIntegration {
  return {
    name: 'feed-pictures',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const wanted = [...(await builtFiles(folder)).named].filter((name) => /\.(?:svg\.png|webp\.jpg)$/.test(name));
        let made = 0;
        for (const name of wanted) {
          const [, original = '', ending = ''] = /^(.+\.(svg|webp))\.\w+$/.exec(name) ?? [];
          if (!original || existsSync(folder + name) || !existsSync(folder + original)) continue;
          await writeFile(folder + name, await standIn(await readFile(folder + original), ending));
          made += 1;
        }
        if (made > 0) logger.info(`${made} pictures made ready for feed readers.`);
      },
    },
  };
}
