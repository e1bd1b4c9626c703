import { extname, join } from 'node:path';
import { TEXT_KINDS } from '../../content/kinds.ts';
import { FIRST_LANGUAGE, languageOfFile } from '../../languages/languages.ts';
import { attachmentFormat, isAttachment } from '../../schema/attachments.ts';
import { PICTURE_ENDINGS } from '../text/picture-endings.ts';
import type { FolderListing, ListingRule, ShownListing } from './listing.ts';

// A folder has one text in the first language, at most one in each other, and the files that these show, link or play.

export const folderWithoutText: ListingRule<FolderListing> = {
  id: 'folder-without-text',
  level: 'error',
  tells: 'A folder without its text in the first language.',
  examples: { wrong: ['posts/sleep/cover.svg', 'posts/sleep/es.md', 'posts/sleep/index.MD'], right: ['posts/sleep/index.md'] },
  check({ path, kind, texts }, _, report) {
    if (texts.some((name) => languageOfFile(name) === FIRST_LANGUAGE)) return;
    report({ file: path }, `this folder has no ${TEXT_KINDS[kind].what}. Write it in a file called index.md.`);
  },
};

export const twoTexts: ListingRule<FolderListing> = {
  id: 'two-texts',
  level: 'error',
  tells: 'A folder with two texts in one language.',
  examples: { wrong: ['posts/sleep/index.md\nposts/sleep/index.mdx'], right: ['posts/sleep/index.md\nposts/sleep/es.mdx'] },
  check({ path, kind, texts }, _, report) {
    for (const [language, [first, second]] of Map.groupBy(texts, languageOfFile)) {
      if (second === undefined) continue;
      const which = language === FIRST_LANGUAGE ? `${TEXT_KINDS[kind].what}s for one address` : 'texts in one language';
      report({ file: path }, `this folder has two ${which}, ${first} and ${second}. Keep one of them.`);
    }
  },
};

export const unshownPicture: ListingRule<ShownListing> = {
  id: 'unshown-picture',
  level: 'warning',
  tells: 'A picture that no text of its folder shows.',
  examples: {
    wrong: ['posts/sleep/index.md\nposts/sleep/waves.svg'],
    right: ['posts/sleep/index.md\nposts/sleep/waves.svg\nshows waves.svg', 'posts/sleep/index.mdx\nposts/sleep/waves.svg'],
  },
  check({ path, kind, files, shown }, _, report) {
    // A text with components may import a picture in ways of its own.
    if (files.some((name) => name.endsWith('.mdx'))) return;
    const where = kind === 'posts' ? 'Name it in the field picture or in the text' : 'Name it in the text';
    for (const name of files.filter((name) => PICTURE_ENDINGS.includes(extname(name)) && !shown.has(name))) {
      report({ file: join(path, name) }, `no text shows this picture. ${where}, or take it out.`);
    }
  },
};

export const unusedFile: ListingRule<ShownListing> = {
  id: 'unused-file',
  level: 'warning',
  tells: 'A file to take along, a video, a recording or captions that no text of its folder names.',
  examples: {
    wrong: [
      'posts/sleep/index.md\nposts/sleep/sleep-diary.pdf',
      'posts/sleep/index.mdx\nposts/sleep/breathing.mp4',
      'posts/sleep/index.md\nposts/sleep/breathing.vtt',
    ],
    right: ['posts/sleep/index.md\nposts/sleep/sleep-diary.pdf\nshows sleep-diary.pdf', 'posts/sleep/index.md\nposts/sleep/waves.svg'],
  },
  check({ path, files, shown }, _, report) {
    for (const name of files.filter((name) => isAttachment(name) && !shown.has(name))) {
      report({ file: join(path, name) }, `no text names this file, and readers find it nowhere. ${useOf(name)}, or take it out.`);
    }
  },
};

function useOf(name: string): string {
  const kind = attachmentFormat(name)?.kind;
  if (kind === 'document') return `Link it where it helps: [What it is](./${name})`;
  return kind === undefined ? `Name it in the braces of its video: captions=${name}` : `Show it: :::${kind}[Its title]{file=${name}}`;
}
