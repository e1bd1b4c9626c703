import { spawnSync } from 'node:child_process';

/** The version of the project that is online, as git calls it. */
const ONLINE = 'origin/main';

/** The list of addresses in the version that was online when the work here began from it; nothing where git does not know it. */
export function onlineAddressList(root: string): string {
  const start = git(root, 'merge-base', 'HEAD', ONLINE).trim();
  return start && git(root, 'show', `${start}:./addresses.txt`);
}

function git(folder: string, ...words: string[]): string {
  const { status, stdout } = spawnSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : '';
}
