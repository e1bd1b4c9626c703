import { join } from 'node:path';
import { aFewAtATime, unreadable } from '../../content/concurrency.ts';
import { list } from '../../content/files.ts';
import { textKinds } from '../../content/kinds.ts';
import type { Context } from '../context.ts';
import { kindsOf } from '../fields/kinds.ts';
import { LOOSE_RULES } from '../rules.ts';
import { apply } from '../run/apply.ts';
import { type Found, only, together } from '../run/found.ts';
import { checkTextFolder } from './text-folder.ts';

/**
 * Checks the texts of all kinds.
 *
 * @param root the content's folder
 * @param checked told whenever one more folder is done
 */
export async function checkTexts(root: string, context: Context, checked?: () => void): Promise<Found> {
  const kinds = await kindsOf(root);
  const found: Found[] = [];
  for (const kind of textKinds) {
    const home = join(root, kind);
    const { files, folders } = await list(home);
    const inFolders = await aFewAtATime(folders.map((name) => join(home, name)), async (folder) => {
      const inFolder = await checkTextFolder(folder, kind, kinds, context).catch((fault: unknown) => only([unreadable(folder, fault)]));
      checked?.();
      return inFolder;
    });
    const loose = files.flatMap((name) => apply(LOOSE_RULES, { path: join(home, name), name, kind }, context, join(home, name)));
    found.push(only(loose), ...inFolders);
  }
  return together(found);
}
