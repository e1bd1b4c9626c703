import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glob, type Loader } from 'astro/loaders';
import { checkContent } from '../check/content.ts';
import { report } from '../check/problem.ts';

/** What rendered Markdown is made from, beside the text itself. */
const INGREDIENTS = ['src/markdown', 'src/schema', 'content'];

let problems: ReturnType<typeof checkContent> | undefined;

/**
 * Astro's `glob` loader behind the check of all content.
 *
 * Astro alone stops at the first bad file and publishes some others without a word; here every problem
 * is told at once and nothing is built. It also forgets what it rendered when something that shapes the
 * rendering has changed, which Astro's cache does not notice.
 */
export function checkedGlob(options: Parameters<typeof glob>[0]): Loader {
  const inner = glob(options);
  return {
    ...inner,
    name: 'checked-glob',
    async load(context) {
      problems ??= checkContent();
      const errors = (await problems).filter(({ level }) => level === 'error');
      if (errors.length > 0) throw new ContentProblems(report(errors), errors.length);

      const ingredients = hashOf(INGREDIENTS);
      if (context.meta.get('ingredients') !== ingredients) {
        context.store.clear();
        context.meta.set('ingredients', ingredients);
      }
      await inner.load(context);

      for (const entry of context.store.values()) {
        if (entry.filePath?.endsWith('.md') && !entry.rendered) {
          throw new ContentProblems(`${entry.filePath}\n  The text could not be rendered, see above. Nothing was published.`, 1);
        }
      }
    },
  };
}

/** The end of a build over bad content: its message is for writers, so it carries no stack. */
class ContentProblems extends Error {
  constructor(list: string, count: number) {
    super(`${count === 1 ? 'One thing' : `${count} things`} in the content must be mended before the site can be published.\n\n${list}\n`);
    this.name = 'ContentProblems';
    this.stack = '';
  }
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
