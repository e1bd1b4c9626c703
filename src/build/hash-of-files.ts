import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/**
 * A hash of the names and the bytes of some files.
 *
 * @param patterns which ones, from the project's folder; what is not there is left out
 */
export function hashOfFiles(patterns: readonly string[]): string {
  const hash = createHash('sha1');
  for (const file of globSync(patterns, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => `${parentPath}/${name}`).sort()) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest('base64url');
}
