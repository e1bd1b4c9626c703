import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { writeWhole } from '../../content/write-whole.ts';
import type { Found } from './found.ts';

/** What was found in a folder, and by what to know that it is still the same. */
export interface CachedFolder {
  /** What the file system said of it; nothing where that cannot be trusted. */
  times?: string | undefined;
  /** The hash of its bytes; nothing where it changed while it was read. */
  bytes?: string | undefined;
  found: Found;
}

/** What was found in each folder, by its path. */
export type CachedFolders = ReadonlyMap<string, CachedFolder>;

/**
 * What an earlier check found, where it was the same check.
 *
 * @param file the file of the cache
 * @param key a hash of all that a check depends on beside the folders themselves
 * @returns nothing at all where the file is missing, cut off, changed, or of another check
 */
export function readCache(file: string, key: string): CachedFolders {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const folders = text.slice(end + 1);
    return text.slice(0, end) === headOf(key, folders) ? new Map(JSON.parse(folders) as [string, CachedFolder][]) : new Map();
  } catch {
    return new Map();
  }
}

/** Keeps what was found for the next check. Where it cannot be kept, the next check takes longer, and that is all. */
export function writeCache(file: string, key: string, folders: CachedFolders): void {
  const text = JSON.stringify([...folders].filter(([, { bytes }]) => bytes !== undefined));
  try {
    writeWhole(file, `${headOf(key, text)}\n${text}`);
  } catch {
    // A disk that is full, or a folder that must not be written to.
  }
}

/** The first line of the file, by which one that was cut off or changed is known. */
function headOf(key: string, text: string): string {
  return `${key} ${createHash('sha1').update(text).digest('base64')}`;
}
