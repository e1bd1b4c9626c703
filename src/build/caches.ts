import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { glob, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where Astro keeps what it made, from the project's folder. */
export const ASTRO_CACHE = '.cache/astro';

/** Astro's list of the pages it keeps, with the key of each. */
const KEPT_PAGES = join(ASTRO_CACHE, 'incremental-build.json');

/** There while a build runs, and after one that stopped before its end. */
export const BUILD_IS_RUNNING = join(ASTRO_CACHE, 'build-is-running');

/** What is kept file by file. Each file that is used is as old as its last use, to the day: `kept-file.ts`. */
const KEPT_FILES = '.cache/{share,pictures,fonts,packed}/*';

/** The sizes and formats of photographs, which Astro names as the site does. */
const KEPT_PICTURES = join(ASTRO_CACHE, 'assets/*.*');

/** How long it is kept what no build uses, so that a branch that is built now and then finds what it needs. */
const DAYS_KEPT = 30;

/**
 * Keeps caches true and small.
 *
 * Astro writes the pages it keeps one by one, and their list at the end: after a build that was stopped in between, a page of the
 * list may be cut off, and all are made again. What nothing has used for a month is taken away.
 */
export function caches(): AstroIntegration {
  return {
    name: 'caches',
    hooks: {
      'astro:build:start'() {
        if (existsSync(BUILD_IS_RUNNING)) rmSync(KEPT_PAGES, { force: true });
        mkdirSync(dirname(BUILD_IS_RUNNING), { recursive: true });
        writeFileSync(BUILD_IS_RUNNING, '');
      },
      async 'astro:build:done'({ dir, logger }) {
        rmSync(BUILD_IS_RUNNING);
        const published = fileURLToPath(new URL('_astro/', dir));
        const removed = (await removeOld(KEPT_FILES)) + (await removeOld(KEPT_PICTURES, (file) => existsSync(join(published, basename(file)))));
        if (removed > 0) logger.info(`${removed} files taken away that no build has used for ${DAYS_KEPT} days.`);
      },
    },
  };
}

async function removeOld(files: string, isUsed: (file: string) => boolean = () => false): Promise<number> {
  const limit = Date.now() - DAYS_KEPT * 86_400_000;
  let removed = 0;
  for await (const file of glob(files)) {
    if (isUsed(file) || (await stat(file)).mtimeMs > limit) continue;
    await rm(file);
    removed += 1;
  }
  return removed;
}
