import { glob, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

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
        const named = new Set<string>();
        for await (const file of glob('**/*.{html,xml,css,js,json}', { cwd: folder })) {
          const text = await readFile(join(folder, file), 'utf8');
          for (const [name] of text.matchAll(/_astro\/[\w./-]+/g)) named.add(name);
          // Programs lie beside each other, and name one another so.
          if (file.endsWith('.js')) for (const [, name = ''] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) named.add(`_astro/${name}`);
        }
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
