import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refused } from '../refused.ts';

/** Where folders lie until they are whole: on the same disk as the articles, and passed over by the check and the build. */
export const UNFINISHED = '.import';

/** The file there that says which process is at work. */
const RUNNING = 'running';

/** Where the folders of articles lie there. */
const FOLDERS = 'folders';

/** The folder of an article. */
export function articleFolder(root: string, name: string): string {
  return join(root, 'posts', name);
}

/**
 * Writes the folder of an article: it gets its place once all of it is there, so that a stop leaves no half article.
 *
 * @param root the content's folder
 * @param placing told right before it gets its place
 * @throws where a folder of that name is there: nothing in it is touched
 */
export function writeFolder(root: string, name: string, files: ReadonlyMap<string, string | Uint8Array>, placing: () => void): void {
  const folder = articleFolder(root, name);
  if (existsSync(folder)) throw new Error(`There is a folder ${folder} already.`);
  const unfinished = join(root, UNFINISHED, FOLDERS, randomUUID());
  mkdirSync(unfinished, { recursive: true });
  for (const [file, content] of files) writeFileSync(join(unfinished, file), content);
  mkdirSync(join(root, 'posts'), { recursive: true });
  placing();
  renameSync(unfinished, folder);
}

/**
 * Begins a run: takes away what is not whole since one was stopped.
 *
 * @throws Refused where another run is at work
 */
export function begin(root: string): void {
  const running = join(root, UNFINISHED, RUNNING);
  if (existsSync(running) && isAtWork(Number(readFileSync(running, 'utf8')))) {
    throw new Refused('Another import is under way here. Wait until it has ended, and type the same again.');
  }
  rmSync(join(root, UNFINISHED, FOLDERS), { recursive: true, force: true });
  if (!existsSync(join(root, UNFINISHED))) mkdirSync(join(root, UNFINISHED));
  writeFileSync(running, String(process.pid));
}

/** Ends a run that may have been stopped: what it has noted of articles stays until the report tells of them. */
export function end(root: string): void {
  const folder = join(root, UNFINISHED);
  for (const name of [FOLDERS, RUNNING]) rmSync(join(folder, name), { recursive: true, force: true });
  if (existsSync(folder) && readdirSync(folder).length === 0) forget(root);
}

/** Takes away all that a run has kept for the next: the report tells of everything. */
export function forget(root: string): void {
  rmSync(join(root, UNFINISHED), { recursive: true, force: true });
}

/** Whether a process runs, and is another than this one. */
function isAtWork(id: number): boolean {
  try {
    return id > 0 && id !== process.pid && process.kill(id, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}
