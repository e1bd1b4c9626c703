import { stat, utimes } from 'node:fs/promises';
import { writeWhole } from '../content/write-whole.ts';

const DAY = 86_400_000;

/**
 * Makes a file unless it is there already. One that is used is as old as its last use, to the day, so that others can be told from it.
 *
 * @returns the file
 */
export async function keptFile(file: string, make: () => Promise<Uint8Array>): Promise<string> {
  const facts = await stat(file).catch(() => undefined);
  if (facts) {
    if (facts.mtimeMs < Date.now() - DAY) await utimes(file, new Date(), new Date());
    return file;
  }
  writeWhole(file, await make());
  return file;
}
