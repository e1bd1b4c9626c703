import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';

/** What many feed readers cannot show, and what stands in its place. */
const STAND_INS: Record<string, { ending: string; make(picture: Buffer): Promise<Buffer> }> = {
  svg: { ending: 'png', make: (drawing) => sharp(drawing).resize({ width: 1200 }).png({ palette: true }).toBuffer() },
  webp: { ending: 'jpg', make: (photograph) => sharp(photograph).jpeg({ quality: 82, mozjpeg: true }).toBuffer() },
};

/** The name a picture has in a feed. */
export function feedPictureName(address: string): string {
  return address.replace(/\.(svg|webp)$/, (_, ending: string) => `.${ending}.${STAND_INS[ending]?.ending}`);
}

/** Makes what stands in feeds for drawings and for photographs in formats that feed readers do not know. */
export function feedPictures(): AstroIntegration {
  return {
    name: 'feed-pictures',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const wanted = new Set<string>();
        for await (const feed of glob('**/rss.xml', { cwd: folder })) {
          const xml = await readFile(folder + feed, 'utf8');
          for (const [, name] of xml.matchAll(/\/(_astro\/[^"&<>\s]+\.(?:svg\.png|webp\.jpg))/g)) if (name) wanted.add(name);
        }
        let made = 0;
        for (const name of wanted) {
          const [, original = '', ending = ''] = /^(.+\.(svg|webp))\.\w+$/.exec(name) ?? [];
          const standIn = STAND_INS[ending];
          if (!standIn || existsSync(folder + name) || !existsSync(folder + original)) continue;
          await writeFile(folder + name, await standIn.make(await readFile(folder + original)));
          made += 1;
        }
        if (made > 0) logger.info(`${made} pictures made ready for feed readers.`);
      },
    },
  };
}
