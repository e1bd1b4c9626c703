import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { unreadable } from '../content/concurrency.ts';
import { readText } from '../content/files.ts';
import { inSource } from '../content/normalize/source-places.ts';
import { error, isError, isProblem, type Problem } from '../content/problem.ts';
import { readSingleFiles, readSingleFileTexts } from '../content/single-files.ts';
import { namesIn } from './fields/kinds.ts';
import { checkRuleList, checkSingleFiles, checkWordsOfSingleFiles } from './fields/single-files.ts';
import { checkEntries } from './folders/entries.ts';
import { rootListing } from './folders/listing.ts';
import { ADDRESS_LIST, NEEDED, WORD_LIST } from './folders/root.ts';
import { checkTexts } from './folders/text-folders.ts';
import { bringBack } from './history/bring-back.ts';
import { onlineAddressList } from './history/online-list.ts';
import { hearLast } from './notes/set-aside.ts';
import { LAST_RULES, ROOT_RULES, SITE_RULES } from './rules.ts';
import { apply } from './run/apply.ts';
import { checkSite } from './run/check-site.ts';
import { type Ready, ready } from './run/inputs.ts';
import { type Site, siteOf } from './whole/site.ts';

/** Where the project keeps what was found, from its own folder. */
export const CHECK_CACHE = '.cache/check';

/** How the content is checked. */
export interface ContentCheck {
  /** Whether spelling is checked, too. Opening the dictionaries takes longer than a build may. */
  spelling?: boolean;
  /** Whether git is asked which addresses are online, so that none is taken off the list unseen. */
  online?: boolean;
  /** The folder in which it is kept what was found, so that the next check looks only at what has changed. Nothing is kept where there is none. */
  cache?: string;
  /** Told whenever some more folders of texts are done, and how many. */
  checked?: (folders: number) => void;
}

/** What a check learns of the content: what is wrong with it, and the whole as rules see it. */
export interface Survey {
  problems: Problem[];
  /** Nothing where the content cannot be read at all, which a problem tells. */
  site: Site | undefined;
}

/**
 * Reads all content, and finds everything that is wrong with it.
 *
 * @param folder the content's folder
 */
export async function checkContent(folder = 'content', options: ContentCheck = {}): Promise<Problem[]> {
  return (await surveyContent(folder, options)).problems;
}

/**
 * The same, with the whole that was read for it.
 *
 * @param folder the content's folder
 */
export async function surveyContent(folder = 'content', options: ContentCheck = {}): Promise<Survey> {
  const root = resolve(folder);
  const alone = (problem: Problem): Survey => ({ problems: [problem], site: undefined });
  const survey = existsSync(root) ? await checkAll(root, options).catch((fault: unknown) => alone(unreadable(root, fault))) : alone(missing(root));
  return { ...survey, problems: inSource(survey.problems).map((problem) => shownFrom(dirname(root), problem)) };
}

/** Whether the files are in order that stand by themselves, which the build needs before it can begin. */
export async function canBegin(folder = 'content'): Promise<boolean> {
  const root = resolve(folder);
  return NEEDED.every((name) => existsSync(join(root, name))) && checkSingleFiles(await readSingleFiles(root)).length === 0;
}

async function checkAll(root: string, options: ContentCheck): Promise<Survey> {
  const words = options.spelling ? await readList(join(root, WORD_LIST)) : undefined;
  const spelled = typeof words === 'string';
  const inputs = { root, files: await readSingleFileTexts(root), names: await namesIn(root), words: spelled ? words : undefined };
  let made: Promise<Ready> | undefined;
  const own = () => (made ??= ready(inputs));
  const cache = options.cache && join(options.cache, spelled ? 'with-spelling' : 'without-spelling');
  const { problems, outlines, texts, folders, notes } = await checkTexts(inputs, own, { cache, checked: options.checked });
  const { files, context } = await own();
  const ofEntries = await checkEntries(root, context);

  const content = { folders, texts, entries: ofEntries.entries };
  const list = await readList(join(root, ADDRESS_LIST));
  const online = options.online ? onlineAddressList(root) : '';
  const site = siteOf({ root, content, outlines, files, list: typeof list === 'string' ? list : '', online: typeof list === 'string' ? online : '' });
  const listing = await rootListing(root, [...NEEDED, ADDRESS_LIST, ...(options.spelling ? [WORD_LIST] : [])]);
  const inOrder = !problems.some(isError);
  const ofSite = await checkSite(inOrder ? [...SITE_RULES, ...LAST_RULES] : SITE_RULES, site, context);
  const found = [
    ...apply(ROOT_RULES, listing, context, root),
    ...(isProblem(words) ? [words] : []),
    ...checkSingleFiles(files),
    ...problems,
    ...ofEntries.problems,
    ...checkWordsOfSingleFiles(files, context),
    ...checkRuleList(files, context),
    ...(isProblem(list) ? [list] : []),
    ...hearLast(ofSite, [...notes, ...ofEntries.notes], inOrder),
  ];
  return { problems: found, site };
}

/** Reads a list of lines; nothing where it is not there, which is told of the folder. */
async function readList(file: string): Promise<string | Problem | undefined> {
  return existsSync(file) ? readText(file) : undefined;
}

function missing(root: string): Problem {
  return error({ file: root }, `this folder is missing, and everything that the site shows is in it. Look first whether you are in the folder of the project. ${bringBack(root, root)}`);
}

/** A problem with its file as editors know it: from the folder that holds the content's. */
function shownFrom(folder: string, problem: Problem): Problem {
  return { ...problem, file: relative(folder, problem.file).replaceAll('\\', '/') };
}
