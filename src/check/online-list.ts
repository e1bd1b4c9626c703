import { spawnSync } from 'node:child_process';

/** Which version of the project is online, as git calls it. */
const ONLINE = 'origin/main';

/** The list of addresses in the version that is online; nothing where git does not know it. */
export function onlineAddressList(root: string): string {
  const { status, stdout } = spawnSync('git', ['show', `${ONLINE}:./addresses.txt`], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : '';
}
