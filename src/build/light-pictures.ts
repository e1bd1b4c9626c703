import { createHash } from 'node:crypto';
import { copyFile, glob, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp, { type Sharp } from 'sharp';
import { aFewAtATime } from '../content/concurrency.ts';
import { keptFile } from './kept-file.ts';

/** What a picture weighs at most, in bytes, so that a page with some of them opens on a telephone. */
export const MOST_BYTES = 300_000;

const CACHE = '.cache/pictures';

/** What is tried in turn with a photograph that is too heavy, as one of grass or of grain is. Its size stays. */
const LIGHTER: Record<string, readonly ((picture: Sharp) => Sharp)[]> = {
  '.webp': [65, 50, 35, 20].map((quality) => (picture) => picture.webp({ quality })),
  '.avif': [40, 30, 20].map((quality) => (picture) => picture.avif({ quality, effort: 2 })),
};

/** Saves each photograph again that is too heavy for a telephone. Each is made once, and kept from build to build. */
export function lightPictures(): AstroIntegration {
  return {
    name: 'light-pictures',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const heavy: string[] = [];
        for await (const name of glob('_astro/*.{webp,avif}', { cwd: fileURLToPath(dir) })) {
          const file = join(fileURLToPath(dir), name);
          if ((await stat(file)).size > MOST_BYTES) heavy.push(file);
        }
        await aFewAtATime(heavy, async (file) => {
          const bytes = await readFile(file);
          const name = createHash('sha256').update(bytes).digest('hex').slice(0, 20) + extname(file);
          await copyFile(await keptFile(join(CACHE, name), () => lighter(bytes, extname(file))), file);
        });
        if (heavy.length > 0) logger.info(`${heavy.length} heavy pictures made lighter.`);
      },
    },
  };
}

async function lighter(bytes: Buffer, ending: string): Promise<Buffer> {
  let made = bytes;
  for (const attempt of LIGHTER[ending] ?? []) {
    made = await attempt(sharp(bytes)).toBuffer();
    if (made.length <= MOST_BYTES) break;
  }
  return made;
}
