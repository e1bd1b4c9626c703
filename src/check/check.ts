import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { unreadable } from '../content/concurrency.ts';
import { readText } from '../content/files.ts';
import { inSource } from '../content/normalize/source-places.ts';
import { error, isError, isProblem, type Problem } from '../content/problem.ts';
import { readSingleFiles } from '../content/single-files.ts';
import { contextOf } from './context.ts';
import { checkSingleFiles, checkWordsOfSingleFiles } from './fields/single-files.ts';
import { checkEntries } from './folders/entries.ts';
import { checkHelp, checkRoot } from './folders/root.ts';
import { checkTexts } from './folders/text-folders.ts';
import { bringBack } from './history/bring-back.ts';
import { onlineAddressList } from './history/online-list.ts';
import { LAST_RULES, SITE_RULES } from './rules.ts';
import { checkSite } from './run/check-site.ts';
import { siteOf } from './whole/site.ts';

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
  return inSource(problems).map((problem) => shownFrom(dirname(root), problem));
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

  const content = { folders, texts, entries: ofEntries.entries };
  const list = await addressList(root);
  const online = options.online ? onlineAddressList(root) : '';
  const site = siteOf({ root, content, outlines, files, list: isProblem(list) ? '' : list, online: isProblem(list) ? '' : online });
  const inOrder = !problems.some(isError);
  return [
    ...(await checkRoot(root)),
    ...(isProblem(words) ? [words] : []),
    ...checkSingleFiles(root, files),
    ...(await checkHelp(root)),
    ...problems,
    ...ofEntries.problems,
    ...checkWordsOfSingleFiles(files, context),
    ...(isProblem(list) ? [list] : []),
    ...(await checkSite(inOrder ? [...SITE_RULES, ...LAST_RULES] : SITE_RULES, site, context)),
  ];
}

/** Every address that was ever published. */
async function addressList(root: string): Promise<string | Problem> {
  const file = join(root, 'addresses.txt');
  if (existsSync(file)) return readText(file);
  return error({ file }, `this file is missing, and with it every address that must not be lost. ${bringBack(root, file, 'For a new site write one that says # and nothing else.')}`);
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
