import { spawnSync } from 'node:child_process';

/** What git answers in a folder; nothing where it cannot, or where there is no git. */
export function git(folder: string, ...words: string[]): string {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : '';
}
