import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isAttachment } from '../schema/attachments.ts';

/** All files that readers take along or play, as far as texts tell of them: any text may link any of them. */
export function attachmentsNow(content: string): string {
  return globSync(`${content}/*/*/*`).filter(isAttachment).sort().map(sized).join('\n');
}

/** A hash of the pictures that a text shows, by their paths from its folder. */
export function picturesNow(file: string, paths: readonly string[] = []): string {
  const hash = createHash('sha1');
  for (const path of paths.map((path) => join(dirname(file), path))) hash.update(`\0${path}\0`).update(existsSync(path) ? readFileSync(path) : 'gone');
  return hash.digest('base64url');
}

/** A file with its size; a link that leads nowhere has none. */
function sized(file: string): string {
  return `${file} ${statSync(file, { throwIfNoEntry: false })?.size ?? 'gone'}`;
}
