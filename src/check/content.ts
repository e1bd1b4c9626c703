import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { citationsIn } from '../model/citations.ts';
import { glossaryFile } from '../model/glossary.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { helpLinesSchema } from '../schema/help-line.ts';
import { pageSchema } from '../schema/page.ts';
import { languageSchema } from '../schema/language.ts';
import { personSchema } from '../schema/person.ts';
import { practiceSchema } from '../schema/practice.ts';
import { sourcesSchema } from '../schema/source.ts';
import { topicSchema } from '../schema/topic.ts';
import { pageTranslationSchema } from '../schema/translation.ts';
import { FIRST_LANGUAGE, type Language, languages } from '../words/words.ts';
import { checkAddresses } from './addresses.ts';
import { checkEach } from './each.ts';
import { readFields } from './fields.ts';
import { list, readText } from './files.ts';
import type { Known } from './marks.ts';
import { readingOnce } from './memory.ts';
import { checkName, RESERVED } from './names.ts';
import { nearest } from './nearest.ts';
import { checkPosts } from './posts.ts';
import { error, isError, type Problem } from './problem.ts';
import { checkLinks } from './site-links.ts';
import { checkTextFolder, looseFile } from './texts.ts';
import { checkTranslations } from './translations.ts';
import { type WordCheck, type Wording, wordingOf } from './wording.ts';
import { readTexts } from './written.ts';

/** The files that stand by themselves in the content's folder. */
const SINGLE_FILES: Record<string, z.ZodType> = {
  'practice.yaml': practiceSchema,
  'help-lines.yaml': helpLinesSchema,
  'sources.yaml': sourcesSchema,
  'language.yaml': languageSchema,
  ...Object.fromEntries(languages.map((language) => [glossaryFile(language), glossarySchema])),
};

/** The files that hold words for readers in their fields. */
const WORDS_IN_FIELDS = ['practice.yaml', 'help-lines.yaml', ...languages.map(glossaryFile)];

const PAGE_RULES = { what: 'page', schema: pageSchema, translationSchema: pageTranslationSchema, taken: RESERVED } as const;

/** The folders of the content. */
const FOLDERS = ['pages', 'people', 'posts', 'topics'];

/**
 * Reads all content, and finds everything that is wrong with it.
 *
 * @param folder the content's folder
 * @param also checks of the words beside the language rules, such as spelling
 * @param checked told whenever the folder of a text is done
 */
export async function checkContent(folder = 'content', also: readonly WordCheck[] = [], checked?: () => void): Promise<Problem[]> {
  const root = resolve(folder);
  const problems = await readingOnce(() => checkEach([root], () => (existsSync(root) ? checkAll(root, also, checked) : Promise.resolve([missing(root)]))));
  return problems.map((problem) => shownFrom(dirname(root), problem));
}

function missing(root: string): Problem {
  return error({ file: root }, 'this folder is missing, and everything that the site shows is in it. Bring it back from an earlier version, and look whether you are in the folder of the project.');
}

async function checkAll(root: string, also: readonly WordCheck[], checked: (() => void) | undefined): Promise<Problem[]> {
  const [pages, topics, people] = await Promise.all(['pages', 'topics', 'people'].map((name) => list(join(root, name))));
  const wording = await wordingOf(root, also);
  const known = await knownMarks(root, wording);
  const pageNames = pages?.folders ?? [];
  const texts = [
    ...(pages?.files ?? []).flatMap((name) => looseFile(join(root, 'pages', name), 'page')),
    ...(await checkEach(pageNames.map((name) => join(root, 'pages', name)), (folder) => checkTextFolder(folder, { ...PAGE_RULES, known, checked }))),
    ...(await checkPosts(join(root, 'posts'), {
      topics: ids(topics, '.yaml'),
      people: ids(people, '.yaml'),
      taken: [...RESERVED, ...pageNames],
      known,
      checked,
    })),
  ];
  return [
    ...(await checkRoot(root)),
    ...(await checkSingleFiles(root)),
    ...(await checkEach(paths(join(root, 'topics'), topics), (file) => checkEntry(file, topicSchema))),
    ...(await checkEach(paths(join(root, 'people'), people), (file) => checkEntry(file, personSchema))),
    ...texts,
    ...(await checkEach([...WORDS_IN_FIELDS.map((name) => join(root, name)), ...paths(join(root, 'topics'), topics), ...paths(join(root, 'people'), people)], wording.ofFile)),
    ...(await checkLinks(root, known(FIRST_LANGUAGE).outlines)),
    ...(await checkAddresses(root)),
    ...(await checkTranslations(root, await textsOf(paths(join(root, 'topics'), topics)))),
    // While a text has a mistake, a source may only seem uncited: its name may be misspelled, or the text not be read.
    ...(texts.some(isError) ? [] : await uncitedSources(root, known(FIRST_LANGUAGE).sources)),
  ];
}

/** Whether the files are in order that stand by themselves, which the build needs before it can begin. */
export async function canBegin(folder = 'content'): Promise<boolean> {
  return (await checkSingleFiles(resolve(folder))).length === 0;
}

function checkSingleFiles(root: string): Promise<Problem[]> {
  return checkEach(Object.keys(SINGLE_FILES).map((name) => join(root, name)), async (file) => {
    if (!existsSync(file)) return basename(file).startsWith('glossary.') ? [] : [error({ file }, 'this file is missing. Bring it back from an earlier version.')];
    return checkFields(file, SINGLE_FILES[basename(file)] as z.ZodType);
  });
}

async function checkRoot(root: string): Promise<Problem[]> {
  const { files, folders } = await list(root);
  const strayFolders = folders.filter((name) => !FOLDERS.includes(name) && !name.startsWith('.'));
  const strayFiles = files.filter((name) => !/\.(?:yaml|txt)$/.test(name) && name !== 'README.md');
  return [
    ...strayFolders.map((name) => {
      const meant = nearest(name, FOLDERS);
      return error({ file: join(root, name) }, `nothing reads this folder. ${meant ? `Call it ${meant}.` : `Articles belong in content/posts.`}`);
    }),
    ...strayFiles.map((name) => error({ file: join(root, name) }, 'nothing reads this file here. An article is content/posts/<address>/index.md, a page content/pages/<address>/index.md.')),
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

/** What the marks in texts may refer to, as far as the files of sources and words can be read. */
async function knownMarks(root: string, wording: Wording): Promise<(language: Language) => Known> {
  const keys = async (name: string): Promise<string[]> => {
    const file = join(root, name);
    const text = existsSync(file) ? await readText(file) : '';
    const values = typeof text === 'string' ? readFields(file, text, 0, glossarySchema).raw : {};
    return Object.keys((values as object | null) ?? {});
  };
  const sources = await keys('sources.yaml');
  const terms = new Map(await Promise.all(languages.map(async (language) => [language, (await keys(glossaryFile(language))).map((term) => term.toLowerCase())] as const)));
  const outlines: Known['outlines'] = [];
  return (language) => ({ sources, terms: terms.get(language) ?? [], glossary: glossaryFile(language), language, wording, outlines });
}

/** Sources that no text cites: each costs its readers time, and somebody the work to check it again. */
async function uncitedSources(root: string, names: readonly string[]): Promise<Problem[]> {
  const all = await Promise.all(['posts', 'pages'].map((name) => readTexts(join(root, name), /^(?:index|[a-z]{2})\.mdx?$/)));
  const cited = new Set(all.flat().flatMap(({ body }) => citationsIn(body).map(({ id }) => id)));
  const file = join(root, 'sources.yaml');
  const text = existsSync(file) ? await readText(file) : '';
  const { place } = readFields(file, typeof text === 'string' ? text : '', 0, glossarySchema);
  return names.filter((name) => !cited.has(name)).map((name) => error({ ...place([name]), file }, `no text cites the source "${name}". Cite it as [^${name}], or take it out.`));
}

async function textsOf(files: readonly string[]): Promise<Map<string, string>> {
  const read = await Promise.all(files.map(async (file) => [basename(file, '.yaml'), await readText(file)] as const));
  return new Map(read.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

type Listed = Awaited<ReturnType<typeof list>> | undefined;

/** Everything in a folder that should hold files alone: a folder in it is read as a file, and found wanting. */
function paths(folder: string, listed: Listed): string[] {
  return [...(listed?.files ?? []), ...(listed?.folders ?? [])].map((name) => join(folder, name));
}

function ids(listed: Listed, ending: string): string[] {
  return (listed?.files ?? []).filter((name) => extname(name) === ending).map((name) => basename(name, ending));
}

/** A problem with its file as editors know it: from the folder that holds the content's. */
function shownFrom(folder: string, problem: Problem): Problem {
  return { ...problem, file: relative(folder, problem.file).replaceAll('\\', '/') };
}
