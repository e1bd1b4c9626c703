import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * A hash of the names and the bytes of some files.
 *
 * @param patterns which ones; what is not there is left out
 * @param project the folder that the patterns start from
 */
export function hashOfFiles(patterns: readonly string[], project = '.'): string {
  const root = resolve(project);
  const files = globSync(patterns, { cwd: root, withFileTypes: true }).filter((entry) => entry.isFile());
  const hash = createHash('sha1');
  for (const file of files.map(({ parentPath, name }) => relative(root, resolve(root, parentPath, name))).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('base64url');
}
