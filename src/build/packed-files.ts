import { createHash } from 'node:crypto';
import { constants, copyFile, glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants as zlib, gzip } from 'node:zlib';
import type { AstroIntegrationLogger } from 'astro';
import { aFewAtATime } from '../content/concurrency.ts';
import { FORMER_FEED } from '../content/addresses.ts';
import { keptFile } from './kept-file.ts';

/** Where packed files are kept from build to build, each by the hash of what is packed, from the project's folder. */
const PACKED = '.cache/packed';

/** Texts: pictures, fonts and films are packed as they are. */
const TEXTS = ['**/*.{html,xml,css,js,json,svg,txt,vtt}', FORMER_FEED.slice(1)];

/** What is smaller fits into one packet either way. */
const LEAST = 1000;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

const AS_TEXT = { [zlib.BROTLI_PARAM_QUALITY]: zlib.BROTLI_MAX_QUALITY, [zlib.BROTLI_PARAM_MODE]: zlib.BROTLI_MODE_TEXT };

/** How a file is packed, by the ending that it gets: as small as it can be, since it is done once and sent often. */
const WAYS: Readonly<Record<string, (bytes: Buffer) => Promise<Uint8Array>>> = {
  br: (bytes) => inBrotli(bytes, { params: { ...AS_TEXT, [zlib.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => inGzip(bytes, { level: zlib.Z_BEST_COMPRESSION }),
};

/**
 * Whether a build packs: not for hosts that do it themselves, nor for the eyes of the one who builds, nor where PACK is "no".
 *
 * Sources: "Build environment variables" of Netlify and of Cloudflare Pages and Workers Builds, "System environment variables" of Vercel.
 */
export function packs(environment: Readonly<Record<string, string | undefined>>): boolean {
  const { NETLIFY, CF_PAGES, WORKERS_CI, VERCEL, PACK, npm_lifecycle_event: command } = environment;
  return PACK !== 'no' && command !== 'start' && ![NETLIFY, CF_PAGES, WORKERS_CI, VERCEL].some(Boolean);
}

/** Puts packed ones beside the texts of a built site, which servers send as they are. */
export async function packFiles(folder: string, logger: AstroIntegrationLogger): Promise<void> {
  const start = performance.now();
  let packed = 0;
  let made = 0;
  await aFewAtATime(await Array.fromAsync(glob(TEXTS, { cwd: folder, exclude: ['_server/**', 'vercel.json'] })), async (file) => {
    const bytes = await readFile(join(folder, file));
    if (bytes.length < LEAST) return;
    packed += 1;
    const hash = createHash('sha256').update(bytes).digest('base64url');
    for (const [ending, pack] of Object.entries(WAYS)) {
      const kept = await keptFile(`${PACKED}/${hash}.${ending}`, () => {
        made += 1;
        return pack(bytes);
      });
      await copyFile(kept, join(folder, `${file}.${ending}`), constants.COPYFILE_FICLONE);
    }
  });
  logger.info(`${packed} files packed for visitors, ${made / Object.keys(WAYS).length} of them anew (${Math.round(performance.now() - start)} ms).`);
}
