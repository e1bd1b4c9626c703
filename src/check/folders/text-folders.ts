import { join } from 'node:path';
import { list } from '../../content/files.ts';
import { rememberFields } from '../../content/front-matter-index.ts';
import { aFewAtATime, unreadable } from '../run/concurrency.ts';
import { ROOMS, rulesOf } from '../run/kinds.ts';
import type { Wording } from '../words/wording.ts';
import { checkTextFolder, type Found, looseFile, only, together } from './text-folder.ts';

/**
 * Checks the texts in all rooms.
 *
 * @param root the content's folder
 * @param checked told whenever one more folder is done
 */
export async function checkTexts(root: string, wording: Wording, checked?: () => void): Promise<Found> {
  const rules = await rulesOf(root, wording);
  const found: Found[] = [];
  for (const room of ROOMS) {
    const home = join(root, room);
    const { files, folders } = await list(home);
    const inFolders = await aFewAtATime(folders.map((name) => join(home, name)), async (folder) => {
      const inFolder = await checkTextFolder(folder, rules[room]).catch((fault: unknown) => only([unreadable(folder, fault)]));
      checked?.();
      return inFolder;
    });
    const inRoom = together(inFolders);
    rememberFields(home, inRoom.texts);
    found.push(only(files.flatMap((name) => looseFile(join(home, name), rules[room].what))), inRoom);
  }
  return together(found);
}
