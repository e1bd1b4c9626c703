import { join } from 'node:path';
import { list } from '../../content/files.ts';
import { rememberFields } from '../../content/front-matter-index.ts';
import { textKinds } from '../../content/kinds.ts';
import { type Context, kindsOf } from '../context.ts';
import { aFewAtATime, unreadable } from '../run/concurrency.ts';
import { checkTextFolder, type Found, looseFile, only, together } from './text-folder.ts';

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
    const ofKind = together(inFolders);
    rememberFields(home, ofKind.texts);
    found.push(only(files.flatMap((name) => looseFile(join(home, name), kind))), ofKind);
  }
  return together(found);
}
