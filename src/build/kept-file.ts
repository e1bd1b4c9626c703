import { randomUUID } from 'node:crypto';
import { mkdir, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const DAY = 86_400_000;

/**
 * Makes a file unless it is there already. It gets its name once it is whole, so that a build that was stopped leaves
 * no half file for the next one. One that is used is as old as its last use, to the day, so that others can be told from it.
 *
 * @returns the file
 */
export async function keptFile(file: string, make: () => Promise<Uint8Array>): Promise<string> {
  const facts = await stat(file).catch(() => undefined);
  if (facts) {
    if (facts.mtimeMs < Date.now() - DAY) await utimes(file, new Date(), new Date());
    return file;
  }
  const unfinished = `${file}.${randomUUID()}`;
  const bytes = await make();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return file;
}
