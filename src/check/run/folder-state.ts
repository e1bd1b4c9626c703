import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How exact the times of files are at worst, in milliseconds: FAT, which memory sticks have, counts in steps of two seconds. */
const COARSEST_CLOCK = 2000;

/**
 * What the file system says of a folder and of all that lies in it: names, sizes and times. While it stays the same, so do the files.
 *
 * @returns nothing where something was written so lately that one more change would not show in the times, or where it cannot be read
 */
export function timesOf(folder: string): string | undefined {
  try {
    return timesIn(folder);
  } catch {
    return undefined;
  }
}

function timesIn(folder: string): string | undefined {
  let latest = 0;
  const lines = readdirSync(folder).sort().map((name) => {
    const facts = statSync(join(folder, name), { throwIfNoEntry: false });
    if (!facts) return `${name} leads nowhere`;
    latest = Math.max(latest, facts.mtimeMs, facts.ctimeMs);
    return `${name} ${facts.size} ${facts.mtimeMs} ${facts.ctimeMs} ${facts.ino}`;
  });
  return latest > Date.now() - COARSEST_CLOCK ? undefined : lines.join('\n');
}

/** A hash of what lies in a folder: the names of all, and the bytes of each file. */
export function bytesOf(folder: string): string {
  const hash = createHash('sha1');
  for (const name of readdirSync(folder).sort()) {
    const facts = statSync(join(folder, name), { throwIfNoEntry: false });
    const bytes = facts?.isFile() ? readFileSync(join(folder, name)) : undefined;
    hash.update(`${name}\0${bytes ? bytes.length : facts ? 'folder' : 'nothing'}\0`);
    if (bytes) hash.update(bytes);
  }
  return hash.digest('base64');
}
