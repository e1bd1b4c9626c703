import { basename, extname, join } from 'node:path';
import { TEXT_KINDS } from '../../content/kinds.ts';
import { FIRST_LANGUAGE, languageOfFile, languages } from '../../languages/languages.ts';
import { isAttachment } from '../../schema/attachments.ts';
import { englishName } from '../../schema/language-code.ts';
import { otherFilm } from '../text/files.ts';
import { otherFormatAdvice, PICTURE_ENDINGS } from '../text/picture-endings.ts';
import type { EntryFile, FolderListing, ListingRule, LooseFile } from './listing.ts';
import { unseenFault } from './names.ts';

// Files that lie where nothing reads them.

const TEXT_ENDING = /\.(?:md|mdx|markdown|mdown|txt|docx?|rtf)$/i;

/** Words for people about a folder, which no page is made of. */
const ABOUT_FOLDER = 'README.md';

/** What the translations of a text are called, such as "Spanish es.md". */
const TRANSLATIONS = languages
  .filter((language) => language !== FIRST_LANGUAGE)
  .map((language) => `${englishName(language)} ${language}.md`)
  .join(', ');

export const looseFile: ListingRule<LooseFile> = {
  id: 'loose-file',
  level: 'error',
  tells: 'A file beside the folders of texts.',
  examples: { wrong: ['posts/loose.md', 'pages/waves.jpg'], right: ['posts/README.md'] },
  check({ path, name, kind }, _, report) {
    if (name === ABOUT_FOLDER) return;
    const { what, one } = TEXT_KINDS[kind];
    if (TEXT_ENDING.test(name)) report({ file: path }, `${one} has a folder of its own. Move this file to content/${kind}/<address>/index.md.`);
    else report({ file: path }, `nothing reads this file here. Move it into the folder of the ${what} that shows it, or take it out.`);
  },
};

export const folderInFolder: ListingRule<FolderListing> = {
  id: 'folder-in-folder',
  level: 'error',
  tells: 'A folder within the folder of a text.',
  examples: { wrong: ['posts/sleep/images/waves.jpg'], right: ['posts/sleep/waves.jpg'] },
  check({ path, kind, folders }, _, report) {
    for (const name of folders) {
      report({ file: join(path, name) }, `nothing reads a folder within the folder of ${TEXT_KINDS[kind].one}. Move its files up beside index.md.`);
    }
  },
};

export const strayFile: ListingRule<FolderListing> = {
  id: 'stray-file',
  level: 'error',
  tells: 'A file in the folder of a text that is no text, no picture, and nothing that readers take along or play.',
  examples: {
    wrong: [
      ...['posts/sleep/leaflet.docx', 'posts/sleep/index.MD', 'posts/sleep/Waves.JPG', 'posts/sleep/es.md\u00A0'],
      ...['posts/sleep/Leaflet.PDF', 'posts/sleep/breathing.mov', 'posts/sleep/breathing.srt'],
    ],
    right: ['posts/sleep/index.md\nposts/sleep/waves.jpg', 'posts/sleep/leaflet.pdf', 'posts/sleep/breathing.mp4\nposts/sleep/breathing.vtt'],
  },
  check({ path, kind, files }, _, report) {
    for (const name of files) {
      if (languageOfFile(name) !== undefined || PICTURE_ENDINGS.includes(extname(name)) || isAttachment(name)) continue;
      report({ file: join(path, name) }, strayAdvice(name, TEXT_KINDS[kind].one));
    }
  },
};

export const entryEnding: ListingRule<EntryFile> = {
  id: 'entry-ending',
  level: 'error',
  tells: 'A file among topics or people with another ending than .yaml.',
  examples: { wrong: ['topics/grief.yml', 'people/ana.YAML', 'people/ana.yaml\u200B'], right: ['topics/grief.yaml', 'people/README.md'] },
  check({ path }, _, report) {
    if (basename(path) === ABOUT_FOLDER || extname(path) === '.yaml') return;
    const unseen = unseenFault(basename(path), (seen) => extname(seen) === '.yaml');
    report({ file: path }, unseen ?? 'nothing reads this file. Save it with the ending .yaml, in small letters, or take it out.');
  },
};

/** What to do with a file in the folder of a text that nothing reads. */
function strayAdvice(name: string, one: string): string {
  const advice = otherFormatAdvice(name);
  if (advice !== undefined) return `this picture ${advice}`;
  const film = otherFilm(name);
  if (film !== undefined) return `this file ${film}`;
  const ending = extname(name);
  const unseen = unseenFault(name, (seen) => languageOfFile(seen) !== undefined || PICTURE_ENDINGS.includes(extname(seen)) || isAttachment(seen));
  if (unseen) return unseen;
  const small = ending.toLowerCase();
  if (TEXT_ENDING.test(name)) {
    const along = /^\.(?:docx?|rtf)$/i.test(ending) ? ' What readers should take along is saved as PDF.' : '';
    return `nothing reads this file. The text of ${one} is called index.md, in small letters, and its ${TRANSLATIONS}.${along}`;
  }
  if (small === '.srt') return `nothing reads captions in this format. Save them as ${basename(name, ending)}.vtt, in the format WebVTT.`;
  return PICTURE_ENDINGS.includes(small)
    ? `the ending of a picture is in small letters. Rename it to ${basename(name, ending)}${small}.`
    : isAttachment(`a${small}`)
      ? `the ending of a file is in small letters. Rename it to ${basename(name, ending)}${small}.`
      : `nothing reads a file with this ending. Take it out, or save it as one of ${PICTURE_ENDINGS.join(', ')}.`;
}
