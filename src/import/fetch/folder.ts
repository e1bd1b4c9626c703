import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { Refused } from '../refused.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import { pictureType } from './picture-type.ts';

/** The most bytes of a picture that lies in a folder, as from the net. */
const MOST_BYTES = 30_000_000;

/**
 * Takes pictures from a folder of files that were downloaded, by as much of their addresses as the folder has. What lies in it is
 * found by walking through it: no address is made into a path, so none can climb out, and links to elsewhere are left out.
 *
 * @throws Refused where there is no such folder
 */
export function withPictures(folder: string, { page }: Fetcher): Fetcher {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Refused(`There is no folder called ${folder}.`);
  const byName = Map.groupBy(filesIn(folder), (file) => alike(basename(file)));
  const find = (address: string): string | undefined => {
    const way = partsOf(address);
    const files = byName.get(way.at(-1) ?? '') ?? [];
    const shared = files.map((file) => sharedEnd(partsOf(relative(folder, file).replaceAll(sep, '/')), way));
    const nearest = files.filter((_, index) => shared[index] === Math.max(...shared));
    return nearest.length === 1 ? nearest[0] : undefined;
  };
  return {
    page,
    async picture(address) {
      const file = find(address);
      if (!file) throw new Refused(`the folder ${folder} has no file for it, or several of this name.`);
      return pictureOfFile(file);
    },
  };
}

/**
 * Reads a picture from a file.
 *
 * @throws Refused where it is none, or too large
 */
export async function pictureOfFile(file: string): Promise<Fetched> {
  if (statSync(file).size > MOST_BYTES) throw new Refused(`it has more than ${MOST_BYTES / 1_000_000} MB.`);
  const bytes = readFileSync(file);
  return { bytes, address: file, type: await pictureType(bytes) };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** The parts of an address or path, by which files are compared: decoded, and without a query. */
function partsOf(address: string): string[] {
  const path = address.replace(/[?#].*$/s, '').split('/').filter((part) => part !== '');
  return path.map((part) => alike(decoded(part)));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Names that Windows and macOS take for the same one, or write in another way. */
function alike(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  const length = one.length;
  for (let shared = 0; shared < length; shared += 1) if (one.at(-1 - shared) !== other.at(-1 - shared)) return shared;
  return length;
}
