import { join } from 'node:path';
import { list } from '../../content/files.ts';
import { textKinds } from '../../content/kinds.ts';
import { LOOSE_RULES } from '../rules.ts';
import { apply } from '../run/apply.ts';
import { type CachedFolder, readCache, writeCache } from '../run/cache.ts';
import { cacheKey } from '../run/cache-key.ts';
import type { Job } from '../run/check-folder.ts';
import { timesOf } from '../run/folder-state.ts';
import { type Found, only, together } from '../run/found.ts';
import type { Inputs, Ready } from '../run/inputs.ts';
import { checkFolders } from '../run/threads.ts';
import type { LooseFile } from './listing.ts';

/** How the folders of texts are checked. */
export interface TextFoldersCheck {
  /** The file in which it is kept what was found; nothing is kept where there is none. */
  cache?: string | undefined;
  /** Told whenever some more folders are done, and how many. */
  checked?: ((folders: number) => void) | undefined;
}

/** Checks the texts of all kinds. A folder that has not changed since it was last looked at is not looked at again. */
export async function checkTexts(inputs: Inputs, own: () => Promise<Ready>, { cache, checked = () => undefined }: TextFoldersCheck): Promise<Found> {
  const loose: LooseFile[] = [];
  const jobs: Job[] = [];
  for (const kind of textKinds) {
    const home = join(inputs.root, kind);
    const { files, folders } = await list(home);
    loose.push(...files.map((name) => ({ path: join(home, name), name, kind })));
    jobs.push(...folders.map((name) => ({ folder: join(home, name), kind, kept: cache !== undefined })));
  }
  const found = await (cache === undefined ? checkFolders(jobs, inputs, own, checked) : checkChanged(jobs, inputs, own, cache, checked));
  const { context } = await own();
  return together([only(loose.flatMap((file) => apply(LOOSE_RULES, file, context, file.path))), ...found.flatMap((folder) => folder.found ?? [])]);
}

async function checkChanged(all: readonly Job[], inputs: Inputs, own: () => Promise<Ready>, cache: string, checked: (folders: number) => void): Promise<CachedFolder[]> {
  const key = cacheKey(inputs);
  const before = readCache(cache, key);
  const isSame = ({ folder }: Job): boolean => before.get(folder)?.times !== undefined && before.get(folder)?.times === timesOf(folder);
  const changed = all.filter((job) => !isSame(job)).map((job) => ({ ...job, known: before.get(job.folder)?.bytes }));

  const looked = await checkFolders(changed, inputs, own, checked);
  const after = new Map(all.flatMap(({ folder }) => {
    const known = before.get(folder);
    return known ? [[folder, known] as const] : [];
  }));
  for (const [index, { folder }] of changed.entries()) {
    const { found = before.get(folder)?.found, ...state } = looked[index] ?? {};
    if (found) after.set(folder, { ...state, found });
  }
  if (changed.length > 0 || after.size < before.size) writeCache(cache, key, after);
  return all.flatMap(({ folder }) => after.get(folder) ?? []);
}
