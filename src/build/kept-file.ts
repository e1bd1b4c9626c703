import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a file unless it is there already. It gets its name once it is whole, so that a build that was stopped leaves
 * no half file for the next one.
 *
 * @returns the file
 */
export async function keptFile(file: string, make: () => Promise<Uint8Array>): Promise<string> {
  if (existsSync(file)) return file;
  const unfinished = `${file}.${randomUUID()}`;
  const bytes = await make();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, bytes);
  await rename(unfinished, file);
  return file;
}
