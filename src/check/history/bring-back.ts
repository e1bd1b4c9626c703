import { existsSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { git } from './git.ts';
import { ONLINE } from './online-list.ts';

/**
 * How a writer brings something back that is missing.
 *
 * @param root the content's folder, beside which a writer types commands
 * @param missing what is missing in it, or the folder itself
 * @param otherwise what else may help where git knows no earlier version
 */
export function bringBack(root: string, missing: string, otherwise?: string): string {
  const project = dirname(root);
  const path = relative(project, missing).replaceAll('\\', '/');
  const version = existsSync(project) ? versionWith(project, path) : undefined;
  if (version) return `To bring it back, type: git checkout ${version} -- ${path}`;
  return `Bring it back from an earlier version.${otherwise ? ` ${otherwise}` : ''}`;
}

/** The version to take it from: this one, or the last one before it was deleted, or the one online, or the newest of all. */
function versionWith(project: string, path: string): string | undefined {
  const has = (version: string) => version !== '' && git(project, 'rev-parse', '--verify', '--quiet', `${version}:./${path}`) !== '';
  const commits = (...words: string[]) => git(project, 'log', '--format=%h', ...words, '--', path).split('\n').filter(Boolean);
  if (has('HEAD')) return 'HEAD';
  // The version before a deletion has what several branches had added by then; the last commit that changed the file may not.
  const [deletion] = commits('-1', '--diff-filter=D');
  const before = deletion ? git(project, 'rev-parse', '--short', `${deletion}~1`).trim() : '';
  if (has(before)) return before;
  if (has(ONLINE)) return ONLINE;
  return commits('--all').find(has);
}
