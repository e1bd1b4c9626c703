import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where folders lie until they are whole: on the same disk as the articles, and passed over by the check and the build. */
const UNFINISHED = '.import';

/**
 * Writes the folder of an article: it gets its place once all of it is there, so that a stop leaves no half article.
 *
 * @param root the content's folder
 * @throws where a folder of that name is there: nothing in it is touched
 */
export function writeFolder(root: string, name: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const folder = join(root, 'posts', name);
  if (existsSync(folder)) throw new Error(`There is a folder ${folder} already.`);
  const unfinished = join(root, UNFINISHED, randomUUID());
  mkdirSync(unfinished, { recursive: true });
  for (const [file, content] of files) writeFileSync(join(unfinished, file), content);
  mkdirSync(join(root, 'posts'), { recursive: true });
  renameSync(unfinished, folder);
}

/** Takes away what is not whole: at the end of a run, and what one has left that was stopped. */
export function withoutUnfinished(root: string): void {
  rmSync(join(root, UNFINISHED), { recursive: true, force: true });
}
