import { glob, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';

/**
 * Takes away every built file that no page, feed, style or program names.
 *
 * Astro publishes the original of each picture whose size or format a page asks for; that of a photograph
 * holds the camera's notes of time and place.
 */
export function unusedFiles(): AstroIntegration {
  return {
    name: 'unused-files',
    hooks: {
      async 'astro:build:done'({ dir, logger }) {
        const folder = fileURLToPath(dir);
        const { named } = await builtFiles(folder);
        let removed = 0;
        for await (const file of glob('_astro/**/*.*', { cwd: folder })) {
          if (named.has(file.replaceAll('\\', '/'))) continue;
          await rm(join(folder, file));
          removed += 1;
        }
        if (removed > 0) logger.info(`${removed} files that nothing names taken away.`);
      },
    },
  };
}
