import { git } from './git.ts';

/** The version of the project that is online, as git calls it. */
export const ONLINE = 'origin/main';

/** The list of addresses in the version that was online when the work here began from it; nothing where git does not know it. */
export function onlineAddressList(root: string): string {
  const start = git(root, 'merge-base', 'HEAD', ONLINE).trim();
  return start && git(root, 'show', `${start}:./addresses.txt`);
}
