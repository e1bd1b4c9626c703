import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { finishedArticles } from '../content/articles.ts';
import { readingOnce } from '../content/cache.ts';
import { list, type Listing, readText } from '../content/files.ts';
import type { Outline } from '../content/markdown/outline.ts';
import { error, isError, type Problem } from '../content/problem.ts';
import { suggest } from '../content/suggest.ts';
import { readFields } from '../content/yaml/fields.ts';
import { glossaryFile } from '../model/glossary.ts';
import { HELP } from '../model/page-names.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { helpSchema } from '../schema/help.ts';
import { languageSchema } from '../schema/language.ts';
import { personSchema } from '../schema/person.ts';
import { practiceSchema } from '../schema/practice.ts';
import { sourcesSchema } from '../schema/source.ts';
import { topicSchema } from '../schema/topic.ts';
import { FIRST_LANGUAGE, languages } from '../words/words.ts';
import { contextOf } from './context.ts';
import { checkName } from './folders/names.ts';
import { checkTexts } from './folders/text-folders.ts';
import { bringBack } from './history/bring-back.ts';
import { onlineAddressList } from './history/online-list.ts';
import { checkEach } from './run/concurrency.ts';
import { checkAddresses } from './whole/addresses.ts';
import { careFaults } from './whole/care.ts';
import { checkCitations } from './whole/citations.ts';
import { doubts } from './whole/likely-mistakes.ts';
import { checkLinks } from './whole/site-links.ts';
import { checkTranslations } from './whole/translations.ts';
import { checkWordsOfFile } from './words/words.ts';

/** The files that stand by themselves in the content's folder. */
const SINGLE_FILES: Record<string, z.ZodType> = {
  'practice.yaml': practiceSchema,
  'help-lines.yaml': helpSchema,
  'sources.yaml': sourcesSchema,
  'language.yaml': languageSchema,
  ...Object.fromEntries(languages.map((language) => [glossaryFile(language), glossarySchema])),
};

/** All files that lie in the content's folder itself. */
const ROOT_FILES = [...Object.keys(SINGLE_FILES), 'addresses.txt', 'words.txt', 'README.md'];

/** The files that hold words for readers in their fields. */
const WORDS_IN_FIELDS = ['practice.yaml', 'help-lines.yaml', ...languages.map(glossaryFile)];

/** The folders of the content. */
const FOLDERS = ['pages', 'people', 'posts', 'topics'];

/** How the content is checked. */
export interface ContentCheck {
  /** Whether spelling is checked, too. Opening the dictionaries takes longer than a build may. */
  spelling?: boolean;
  /** Whether git is asked which addresses are online, so that none is taken off the list unseen. */
  online?: boolean;
  /** Told whenever one more folder of texts is done. */
  checked?: () => void;
}

/**
 * Reads all content, and finds everything that is wrong with it.
 *
 * @param folder the content's folder
 */
export async function checkContent(folder = 'content', options: ContentCheck = {}): Promise<Problem[]> {
  const root = resolve(folder);
  const problems = await readingOnce(() => checkEach([root], () => (existsSync(root) ? checkAll(root, options) : Promise.resolve([missing(root)]))));
  return problems.map((problem) => shownFrom(dirname(root), problem));
}

function missing(root: string): Problem {
  return error({ file: root }, `this folder is missing, and everything that the site shows is in it. Look first whether you are in the folder of the project. ${bringBack(root, root)}`);
}

async function checkAll(root: string, options: ContentCheck): Promise<Problem[]> {
  const words = options.spelling ? await ownWords(root) : undefined;
  // The dictionaries are opened for a check of spelling alone.
  const finder = typeof words === 'string' ? (await import('./words/spelling.ts')).spelling(words) : undefined;
  const context = await contextOf(root, finder);
  const { problems, outlines } = await checkTexts(root, context, options.checked);
  const [topics, people] = await Promise.all(['topics', 'people'].map(async (name) => paths(join(root, name), await list(join(root, name)))));
  return [
    ...(await checkRoot(root)),
    ...(typeof words === 'object' ? [words] : []),
    ...(await checkSingleFiles(root)),
    ...(await checkHelp(root)),
    ...(await checkEach(topics ?? [], (file) => checkEntry(file, topicSchema))),
    ...(await checkEach(people ?? [], (file) => checkEntry(file, personSchema))),
    ...problems,
    ...(await checkEach([...WORDS_IN_FIELDS.map((name) => join(root, name)), ...(topics ?? []), ...(people ?? [])], (file) => checkWordsOfFile(file, context))),
    ...(await checkLinks(root, outlines)),
    ...(await checkAddresses(root, options.online ? onlineAddressList(root) : '')),
    ...(await checkTranslations(root, await textsOf(topics ?? []))),
    // While a text has a mistake, something may only seem to be missing: its name may be misspelled, or the text not be read.
    ...(problems.some(isError) ? [] : await checkTogether(root, outlines)),
  ];
}

/** The practice's own words, which no dictionary has. */
async function ownWords(root: string): Promise<string | Problem> {
  const file = join(root, 'words.txt');
  return existsSync(file) ? readText(file) : error({ file }, `this file is missing, and with it the words that are right and in no dictionary. ${bringBack(root, file)}`);
}

/** What shows only once all texts are read. */
async function checkTogether(root: string, outlines: readonly Outline[]): Promise<Problem[]> {
  const articles = await finishedArticles(root, outlines);
  return [...(await checkCitations(root, outlines, articles)), ...articles.flatMap(careFaults), ...(await doubts(root, articles))];
}

/** Whether the files are in order that stand by themselves, which the build needs before it can begin. */
export async function canBegin(folder = 'content'): Promise<boolean> {
  return (await checkSingleFiles(resolve(folder))).length === 0;
}

function checkSingleFiles(root: string): Promise<Problem[]> {
  return checkEach(Object.keys(SINGLE_FILES).map((name) => join(root, name)), async (file) => {
    if (!existsSync(file)) return basename(file).startsWith('glossary.') ? [] : [error({ file }, `this file is missing. ${bringBack(root, file)}`)];
    return checkFields(file, SINGLE_FILES[basename(file)] as z.ZodType);
  });
}

/** The line above every page leads to the page of help: no language may be without it. */
async function checkHelp(root: string): Promise<Problem[]> {
  const folder = join(root, 'pages', HELP);
  const { files } = await list(folder);
  return languages.flatMap((language) => {
    const name = language === FIRST_LANGUAGE ? 'index' : language;
    if (files.some((file) => file === `${name}.md` || file === `${name}.mdx`)) return [];
    const file = join(folder, `${name}.md`);
    return [error({ file }, `this page is missing, and the line for help above every page leads to it. ${bringBack(root, file)}`)];
  });
}

async function checkRoot(root: string): Promise<Problem[]> {
  const { files, folders } = await list(root);
  const strayFolders = folders.filter((name) => !FOLDERS.includes(name) && !name.startsWith('.'));
  const strayFiles = files.filter((name) => !ROOT_FILES.includes(name));
  return [
    ...strayFolders.map((name) => {
      const meant = suggest(name, FOLDERS);
      return error({ file: join(root, name) }, `nothing reads this folder. ${meant ? `Call it ${meant}.` : `Articles belong in content/posts.`}`);
    }),
    ...strayFiles.map((name) => {
      const meant = suggest(name, ROOT_FILES.filter((known) => !files.includes(known)));
      return error({ file: join(root, name) }, `nothing reads this file here. ${meant ? `Call it ${meant}.` : 'An article is content/posts/<address>/index.md, a page content/pages/<address>/index.md.'}`);
    }),
  ];
}

async function checkEntry(file: string, schema: z.ZodType): Promise<Problem[]> {
  if (basename(file) === 'README.md') return [];
  if (extname(file) !== '.yaml') return [error({ file }, `nothing reads this file. Save it with the ending .yaml, in small letters, or take it out.`)];
  return [...checkName(file, basename(file, '.yaml')), ...(await checkFields(file, schema))];
}

async function checkFields(file: string, schema: z.ZodType): Promise<Problem[]> {
  const text = await readText(file);
  return typeof text === 'string' ? readFields(file, text, 0, schema).problems : [text];
}

async function textsOf(files: readonly string[]): Promise<Map<string, string>> {
  const read = await Promise.all(files.map(async (file) => [basename(file, '.yaml'), await readText(file)] as const));
  return new Map(read.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Everything in a folder that should hold files alone: a folder in it is read as a file, and found wanting. */
function paths(folder: string, { files, folders }: Listing): string[] {
  return [...files, ...folders].map((name) => join(folder, name));
}

/** A problem with its file as editors know it: from the folder that holds the content's. */
function shownFrom(folder: string, problem: Problem): Problem {
  return { ...problem, file: relative(folder, problem.file).replaceAll('\\', '/') };
}
