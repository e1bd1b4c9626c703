import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { glob } from 'node:fs/promises';
import sharp from 'sharp';

/** Feed readers show no drawings: the name a drawing has in a feed, where `rasterize` puts its picture. */
export function feedPictureName(address: string): string {
  return address.replace(/\.svg$/, '.png');
}

/** Makes a PNG of every drawing that a feed shows. */
export function feedPictures(): AstroIntegration {
  return {
    name: 'feed-pictures',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const wanted = new Set<string>();
        for await (const feed of glob('**/rss.xml', { cwd: folder })) {
          const xml = await readFile(folder + feed, 'utf8');
          for (const [, name] of xml.matchAll(/\/(_astro\/[^"&<>\s]+\.png)/g)) if (name) wanted.add(name);
        }
        let made = 0;
        for (const name of wanted) {
          const drawing = folder + name.replace(/\.png$/, '.svg');
          if (existsSync(folder + name) || !existsSync(drawing)) continue;
          await writeFile(folder + name, await sharp(await readFile(drawing)).resize({ width: 1200 }).png({ palette: true }).toBuffer());
          made += 1;
        }
        if (made > 0) logger.info(`${made} drawings made ready for feed readers.`);
      },
    },
  };
}
