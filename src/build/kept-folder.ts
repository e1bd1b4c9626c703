import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';

/** How long a folder is kept that no build uses, in milliseconds: a day, so that what runs beside this finds its own. */
const KEPT = 86_400_000;

/**
 * Brings a folder to where it belongs: a kept one, or else one that is made and kept. It gets its name once it is whole, so
 * that a build that was stopped leaves no half folder for the next one. Folders beside it that nothing has used for a day go.
 *
 * @param kept where it is kept, by a name that tells all that it is made from
 * @param to where it belongs
 * @param make writes it into an empty folder
 * @returns whether it had to be made
 */
export async function keptFolder(kept: string, to: string, make: (folder: string) => Promise<void>): Promise<boolean> {
  const isThere = await stat(kept).then(() => true, () => false);
  if (!isThere) {
    const unfinished = `${kept}.${randomUUID()}`;
    await mkdir(unfinished, { recursive: true });
    await make(unfinished);
    // Another build may have been as fast: the same is there then.
    await rename(unfinished, kept).catch(() => rm(unfinished, { recursive: true }));
  }
  await utimes(kept, new Date(), new Date());
  await cp(kept, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await removeUnused(dirname(kept));
  return !isThere;
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const facts = await stat(join(folder, name)).catch(() => undefined);
    if (facts && facts.mtimeMs < Date.now() - KEPT) await rm(join(folder, name), { recursive: true, force: true });
  }
}
