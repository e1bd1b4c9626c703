import { join } from 'node:path';
import { entryKinds, textKinds } from '../../content/kinds.ts';
import { HELP } from '../../content/page-names.ts';
import { EVERYDAY_WORDS, glossaryFile, IMPORT_MEMORY, SINGLE_FILES } from '../../content/single-files.ts';
import { suggest } from '../../content/suggest.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import type { ListingRule, RootListing } from './listing.ts';
import { unseenFault } from './names.ts';

/** Lists of lines that stand by themselves: every address that was published, and words that no dictionary has. */
export const ADDRESS_LIST = 'addresses.txt';
export const WORD_LIST = 'words.txt';

/** What the import of another blog leaves for a person to decide. */
export const IMPORT_REPORT = 'import-report.md';

/** All files that lie in the content's folder itself, and all its folders. */
const FILES = [...Object.keys(SINGLE_FILES), ADDRESS_LIST, WORD_LIST, IMPORT_REPORT, 'README.md'];
const FOLDERS: readonly string[] = [...textKinds, ...entryKinds].sort();

/** What need not be there: what people say in other words, what came from another blog, and the glossaries of other languages. */
const OPTIONAL = [EVERYDAY_WORDS, IMPORT_MEMORY, ...languages.filter((language) => language !== FIRST_LANGUAGE).map(glossaryFile)];

/** The files of fields that must be there. */
export const NEEDED: readonly string[] = Object.keys(SINGLE_FILES).filter((name) => !OPTIONAL.includes(name));

/** What is lost with a list, and what else helps where git does not have it. */
const LOST: Partial<Record<string, { what: string; otherwise?: string }>> = {
  [ADDRESS_LIST]: { what: 'every address that must not be lost', otherwise: 'For a new site write one that says # and nothing else.' },
  [WORD_LIST]: { what: 'the words that are right and in no dictionary' },
};

const ALL = [...NEEDED, ADDRESS_LIST, WORD_LIST];
const HELP_PAGES = languages.map((language) => `pages/${HELP}/${language === FIRST_LANGUAGE ? 'index' : language}.md`);
const WHOLE = [...ALL, ...HELP_PAGES].join('\n');

export const unknownFolder: ListingRule<RootListing> = {
  id: 'unknown-folder',
  level: 'error',
  tells: "A folder in the content's folder that nothing reads.",
  examples: { wrong: ['post/sleep/index.md'], right: ['posts/sleep/index.md\npeople/ana.yaml', '.git/config'] },
  check({ root, folders }, _, report) {
    for (const name of folders.filter((name) => !FOLDERS.includes(name) && !name.startsWith('.'))) {
      const meant = suggest(name, FOLDERS);
      report({ file: join(root, name) }, `nothing reads this folder. ${meant ? `Call it ${meant}.` : 'Articles belong in content/posts.'}`);
    }
  },
};

export const unknownFile: ListingRule<RootListing> = {
  id: 'unknown-file',
  level: 'error',
  tells: "A file in the content's folder that nothing reads there.",
  examples: { wrong: ['sleep.md', 'glossary.se.yaml', 'words.txt\u00A0'], right: [ALL.join('\n')] },
  check({ root, files }, _, report) {
    const absent = FILES.filter((known) => !files.includes(known));
    for (const name of files.filter((name) => !FILES.includes(name))) {
      const meant = suggest(name, absent);
      const advice = meant ? `Call it ${meant}.` : 'An article is content/posts/<address>/index.md, a page content/pages/<address>/index.md.';
      const unseen = unseenFault(name, (seen) => FILES.includes(seen));
      report({ file: join(root, name) }, unseen ?? `nothing reads this file here. ${advice}`);
    }
  },
};

export const missingFile: ListingRule<RootListing> = {
  id: 'missing-file',
  level: 'error',
  tells: "A file that the content's folder must have.",
  examples: { wrong: ALL.map((name) => WHOLE.replace(`${name}\n`, '')), right: [WHOLE] },
  check({ root, missing, bringBack }, _, report) {
    for (const name of missing) {
      const file = join(root, name);
      const { what, otherwise } = LOST[name] ?? {};
      report({ file }, `this file is missing${what ? `, and with it ${what}` : ''}. ${bringBack(file, otherwise)}`);
    }
  },
};

export const missingHelpPage: ListingRule<RootListing> = {
  id: 'missing-help-page',
  level: 'error',
  tells: 'The page of help in a language: the line above every page leads to it.',
  examples: { wrong: HELP_PAGES.map((page) => WHOLE.replace(page, '')), right: [WHOLE, WHOLE.replace('index.md', 'index.mdx')] },
  check({ root, help, bringBack }, _, report) {
    for (const language of languages) {
      const name = language === FIRST_LANGUAGE ? 'index' : language;
      if (help.some((file) => file === `${name}.md` || file === `${name}.mdx`)) continue;
      const file = join(root, 'pages', HELP, `${name}.md`);
      report({ file }, `this page is missing, and the line for help above every page leads to it. ${bringBack(file)}`);
    }
  },
};
