import { existsSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pictureOfFile } from '../fetch/folder.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { Refused } from '../refused.ts';
import type { Body, OwnFiles } from '../source.ts';

/**
 * The bytes of a picture that a text names: from the source's own files where it has some, and else from the net.
 *
 * @param address as it stands in the text
 * @param place the address of the text, from which relative ones start
 * @throws Refused in words that go on a sentence about the picture
 */
export async function pictureBytes(
  address: string,
  { base, files }: Pick<Body, 'base' | 'files'>,
  place: string | undefined,
  fetcher: Fetcher,
): Promise<Uint8Array> {
  if (/^data:/i.test(address)) return (await fetcher.picture(address)).bytes;
  const own = files && ownFile(address, files);
  if (own) return (await pictureOfFile(own)).bytes;
  const whole = URL.parse(address, base ?? place);
  if (whole) return (await fetcher.picture(whole.href)).bytes;
  // A folder of pictures finds a file by its path alone.
  if (!/^[a-z][\w+.-]*:/i.test(address)) return (await fetcher.picture(address)).bytes;
  throw new Refused('has an address that leads nowhere.');
}

/** The file of the source that an address means; nothing where there is none, or where it would lie outside. */
function ownFile(address: string, { within, beside, root }: OwnFiles): string | undefined {
  const path = decoded(address.replace(/[?#].*$/s, ''));
  if (/^[a-z][\w+.-]*:|^\/\//i.test(path) || path.includes('\0')) return undefined;
  const folders = path.startsWith('/') ? root : beside;
  return folders.map((folder) => join(folder, path)).find((file) => isInside(file, within));
}

/** Whether there is such a file within a folder, also where links between folders are followed. */
function isInside(file: string, within: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  return realpathSync(file).startsWith(realpathSync(within) + sep);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
