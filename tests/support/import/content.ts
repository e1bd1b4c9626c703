import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Fetcher } from '../../../src/import/fetch/fetcher.ts';
import { type Finished, finish } from '../../../src/import/finish.ts';
import { bringAlong, type Outcome } from '../../../src/import/import.ts';
import { Refused } from '../../../src/import/refused.ts';
import type { Run } from '../../../src/import/run.ts';
import { SOURCES } from '../../../src/import/sources.ts';
import { opened, sourceFor } from '../../../src/import/what.ts';
import type { SmallContent } from '../small-content.ts';

/** The day on which tests bring articles along. */
export const NOW = new Date('2026-11-26T12:00:00Z');

/** A photograph that lies on its side, with what a camera notes. */
export async function photograph(width = 3000, height = 2000): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#2a6f77' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'A camera', Artist: 'Somebody' }, IFD3: { GPSLatitudeRef: 'N' } })
    .toBuffer();
}

/** A former site that has some pictures, by the ends of their addresses, and nothing else. */
export function picturesOf(pictures: Record<string, Uint8Array>): Fetcher {
  return {
    page: (address) => Promise.reject(new Refused(`${address} is not asked for here.`)),
    async picture(address) {
      if (!/^https?:\/\/old\.example\.org\//.test(address)) throw new Refused('has an address that nobody may ask.');
      const found = Object.entries(pictures).find(([end]) => address.endsWith(end));
      if (!found) throw new Refused('is not there any more.');
      return { bytes: found[1], address, type: 'image/jpeg' };
    },
  };
}

/** Brings a file along into a small content, and checks it, as the command does. */
export async function bring({ folder: root }: SmallContent, typed: string, fetcher: Fetcher, more: Partial<Run> = {}): Promise<Outcome & Partial<Finished>> {
  const what = await opened(typed, fetcher);
  const outcome = await bringAlong({ root, what, source: await sourceFor(what, SOURCES), fetcher, accept: true, now: NOW, ...more });
  return { ...outcome, ...(!outcome.asked && !more.dryRun && (await finish(root, outcome))) };
}

/** The texts of the articles that came along, by their paths in the folder of articles; the one that was there before is left out. */
export function articlesIn({ folder }: SmallContent): Record<string, string> {
  return Object.fromEntries(Object.entries(textsIn(join(folder, 'posts'))).filter(([path]) => !path.startsWith('sleep-and-mood/')));
}

/** The texts in a folder, by their paths in it. */
export function textsIn(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md')).sort();
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}
