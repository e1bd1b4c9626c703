import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { finishedArticles } from '../content/articles.ts';
import { catalogueOf } from '../content/catalogue.ts';
import { unreadable } from '../content/concurrency.ts';
import { readText } from '../content/files.ts';
import { error, isError, isProblem, type Problem } from '../content/problem.ts';
import { readSingleFiles, valuesOf } from '../content/single-files.ts';
import { dayIn } from '../schema/day.ts';
import { practiceSchema } from '../schema/practice.ts';
import { contextOf } from './context.ts';
import { checkSingleFiles, checkWordsOfSingleFiles } from './fields/single-files.ts';
import { checkEntries } from './folders/entries.ts';
import { checkHelp, checkRoot } from './folders/root.ts';
import { checkTexts } from './folders/text-folders.ts';
import { bringBack } from './history/bring-back.ts';
import { onlineAddressList } from './history/online-list.ts';
import { checkAddresses } from './whole/addresses.ts';
import { careFaults } from './whole/care.ts';
import { checkCitations } from './whole/citations.ts';
import { likelyMistakes } from './whole/likely-mistakes.ts';
import { checkLinks } from './whole/links.ts';
import { checkTranslations } from './whole/translations.ts';

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
  const problems = existsSync(root) ? await checkAll(root, options).catch((fault: unknown) => [unreadable(root, fault)]) : [missing(root)];
  return problems.map((problem) => shownFrom(dirname(root), problem));
}

/** Whether the files are in order that stand by themselves, which the build needs before it can begin. */
export async function canBegin(folder = 'content'): Promise<boolean> {
  const root = resolve(folder);
  return checkSingleFiles(root, await readSingleFiles(root)).length === 0;
}

async function checkAll(root: string, options: ContentCheck): Promise<Problem[]> {
  const files = await readSingleFiles(root);
  const words = options.spelling ? await ownWords(root) : undefined;
  // The dictionaries are opened for a check of spelling alone.
  const spelling = typeof words === 'string' ? (await import('./words/spelling.ts')).spelling(words) : undefined;
  const context = contextOf(files, spelling);
  const { problems, outlines, texts, folders } = await checkTexts(root, context, options.checked);
  const ofEntries = await checkEntries(root, context);

  const practice = valuesOf(files, 'practice.yaml', practiceSchema);
  const content = { folders, texts, entries: ofEntries.entries };
  const catalogue = catalogueOf(content, dayIn(practice?.timeZone ?? 'UTC', new Date()));
  const articles = finishedArticles(texts, outlines);
  return [
    ...(await checkRoot(root)),
    ...(isProblem(words) ? [words] : []),
    ...checkSingleFiles(root, files),
    ...(await checkHelp(root)),
    ...problems,
    ...ofEntries.problems,
    ...checkWordsOfSingleFiles(files, context),
    ...checkLinks(outlines, catalogue, practice ?? {}),
    ...(await checkAddresses(root, catalogue, options.online ? onlineAddressList(root) : '')),
    ...(await checkTranslations(root, content)),
    // While a text has a mistake, something may only seem to be missing: its name may be misspelled, or the text not be read.
    ...(problems.some(isError) ? [] : [...checkCitations(root, files, outlines, articles), ...articles.flatMap(careFaults), ...(await likelyMistakes(root, articles))]),
  ];
}

function missing(root: string): Problem {
  return error({ file: root }, `this folder is missing, and everything that the site shows is in it. Look first whether you are in the folder of the project. ${bringBack(root, root)}`);
}

/** The practice's own words, which no dictionary has. */
async function ownWords(root: string): Promise<string | Problem> {
  const file = join(root, 'words.txt');
  return existsSync(file) ? readText(file) : error({ file }, `this file is missing, and with it the words that are right and in no dictionary. ${bringBack(root, file)}`);
}

/** A problem with its file as editors know it: from the folder that holds the content's. */
function shownFrom(folder: string, problem: Problem): Problem {
  return { ...problem, file: relative(folder, problem.file).replaceAll('\\', '/') };
}
