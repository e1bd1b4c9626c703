import { join } from 'node:path';
import { list } from '../../content/files.ts';
import { entryKinds, textKinds } from '../../content/kinds.ts';
import { error, type Problem } from '../../content/problem.ts';
import { SINGLE_FILES } from '../../content/single-files.ts';
import { suggest } from '../../content/suggest.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import { HELP } from '../../model/page-names.ts';
import { bringBack } from '../history/bring-back.ts';
import { unseenFault } from './names.ts';

/** All files that lie in the content's folder itself, and all its folders. */
const FILES = [...Object.keys(SINGLE_FILES), 'addresses.txt', 'words.txt', 'README.md'];
const FOLDERS: readonly string[] = [...textKinds, ...entryKinds].sort();

/** What lies in the content's folder itself, and nothing reads. */
export async function checkRoot(root: string): Promise<Problem[]> {
  const { files, folders } = await list(root);
  const strayFolders = folders.filter((name) => !FOLDERS.includes(name) && !name.startsWith('.'));
  const strayFiles = files.filter((name) => !FILES.includes(name));
  return [
    ...strayFolders.map((name) => {
      const meant = suggest(name, FOLDERS);
      return error({ file: join(root, name) }, `nothing reads this folder. ${meant ? `Call it ${meant}.` : `Articles belong in content/posts.`}`);
    }),
    ...strayFiles.map((name) => {
      const unseen = unseenFault(name, (seen) => FILES.includes(seen));
      if (unseen) return error({ file: join(root, name) }, unseen);
      const meant = suggest(name, FILES.filter((known) => !files.includes(known)));
      return error({ file: join(root, name) }, `nothing reads this file here. ${meant ? `Call it ${meant}.` : 'An article is content/posts/<address>/index.md, a page content/pages/<address>/index.md.'}`);
    }),
  ];
}

/** The line above every page leads to the page of help: no language may be without it. */
export async function checkHelp(root: string): Promise<Problem[]> {
  const folder = join(root, 'pages', HELP);
  const { files } = await list(folder);
  return languages.flatMap((language) => {
    const name = language === FIRST_LANGUAGE ? 'index' : language;
    if (files.some((file) => file === `${name}.md` || file === `${name}.mdx`)) return [];
    const file = join(folder, `${name}.md`);
    return [error({ file }, `this page is missing, and the line for help above every page leads to it. ${bringBack(root, file)}`)];
  });
}
