import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { checkContent } from '../check/content.ts';
import { error } from '../check/problem.ts';
import { ContentProblems } from './content-problems.ts';
import { heldPosts } from './held-posts.ts';

/** What rendered Markdown is made from, beside the text itself. */
const INGREDIENTS = ['src/markdown', 'src/schema', 'content'];

let problems: ReturnType<typeof checkContent> | undefined;
let held: ReturnType<typeof heldPosts> | undefined;

/**
 * Astro's `glob` loader behind the check of all content.
 *
 * Astro alone stops at the first bad file and publishes some others without a word; here every problem
 * is told at once and nothing is built. A build leaves out what is held back before Astro sees it, since
 * Astro would publish its pictures. It also forgets what it rendered when something that shapes the rendering
 * has changed, which Astro's cache does not notice.
 */
export function checkedGlob(options: { base: string; pattern: string; generateId?: (options: { entry: string }) => string }): Loader {
  return {
    name: 'checked-glob',
    async load(context) {
      problems ??= checkContent();
      const errors = (await problems).filter(({ level }) => level === 'error');
      if (errors.length > 0) throw new ContentProblems(errors);

      const ingredients = hashOf(INGREDIENTS);
      if (context.meta.get('ingredients') !== ingredients) {
        context.store.clear();
        context.meta.set('ingredients', ingredients);
      }
      const left = context.watcher ? [] : await (held ??= heldPosts('content/posts'));
      await glob({ ...options, pattern: [options.pattern, ...left.map(({ id }) => `!${id}/**`)] }).load(context);

      for (const entry of context.store.values()) {
        if (entry.filePath?.endsWith('.md') && !entry.rendered) {
          throw new ContentProblems([error({ file: entry.filePath }, 'this text could not be made into a page. The lines above say why.')]);
        }
      }
    },
  };
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(folder, entry.name)));
    }
  }
  return hash.digest('hex');
}
