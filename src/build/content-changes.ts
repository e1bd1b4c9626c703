import { relative, sep } from 'node:path';
import type { HookParameters } from 'astro';

/** How long to wait for further changes, in milliseconds: an editor that saves all writes several files. */
const PAUSE = 200;

/** Does something after each change below `content/` while the development server runs. */
export function whenContentChanges({ watcher, config }: HookParameters<'astro:server:setup'>['server'], action: () => void): void {
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', (_, path) => {
    if (!relative(config.root, path).startsWith(`content${sep}`)) return;
    clearTimeout(waiting);
    waiting = setTimeout(action, PAUSE);
  });
}
