import { unreadable } from '../../content/concurrency.ts';
import type { TextKindName } from '../../content/kinds.ts';
import { checkTextFolder } from '../folders/text-folder.ts';
import type { CachedFolder } from './cache.ts';
import { bytesOf, timesOf } from './folder-state.ts';
import { type Found, only } from './found.ts';
import type { Ready } from './inputs.ts';

/** A folder that must be looked at. */
export interface Job {
  folder: string;
  kind: TextKindName;
  /** Whether it is kept what was found, and so by which bytes. */
  kept: boolean;
  /** The hash of its bytes when it was last looked at, where it was. */
  known?: string | undefined;
}

/** What is kept of a folder, without what was found in it where that is known. */
export type Looked = Omit<CachedFolder, 'found'> & { found?: Found | undefined };

/** Looks at a folder, where its bytes are others than before. */
export async function checkFolder({ folder, kind, kept, known }: Job, { kinds, context }: Ready): Promise<Looked> {
  try {
    if (!kept) return { found: await checkTextFolder(folder, kind, kinds, context) };
    const times = timesOf(folder);
    const bytes = bytesOf(folder);
    if (bytes === known) return { times, bytes };
    const found = await checkTextFolder(folder, kind, kinds, context);
    // A file that was saved in the meantime may have been read before or after it was.
    const isSame = (times !== undefined && timesOf(folder) === times) || bytesOf(folder) === bytes;
    return isSame ? { times, bytes, found } : { found };
  } catch (fault) {
    return { found: only([unreadable(folder, fault)]) };
  }
}
