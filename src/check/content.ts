import { existsSync } from 'node:fs';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type { z } from 'astro/zod';
import { glossarySchema } from '../schema/glossary.ts';
import { helpLinesSchema } from '../schema/help-line.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { practiceSchema } from '../schema/practice.ts';
import { sourcesSchema } from '../schema/source.ts';
import { topicSchema } from '../schema/topic.ts';
import { checkBody } from './body.ts';
import { checkEach } from './each.ts';
import { readFields } from './fields.ts';
import { list, readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkName, RESERVED } from './names.ts';
import { nearest } from './nearest.ts';
import { PICTURE_ENDINGS } from './pictures.ts';
import { checkPosts } from './posts.ts';
import { error, type Problem } from './problem.ts';

/** The files that stand by themselves in the content's folder. */
const SINGLE_FILES: Record<string, z.ZodType> = {
  'practice.yaml': practiceSchema,
  'help-lines.yaml': helpLinesSchema,
  'glossary.yaml': glossarySchema,
  'sources.yaml': sourcesSchema,
};

/** The folders of the content. */
const FOLDERS = ['pages', 'people', 'posts', 'topics'];

/**
 * Reads all content, and finds everything that is wrong with it.
 *
 * @param folder the content's folder
 */
export async function checkContent(folder = 'content'): Promise<Problem[]> {
  const root = resolve(folder);
  const [pages, topics, people] = await Promise.all(['pages', 'topics', 'people'].map((name) => list(join(root, name))));
  const problems = [
    ...(await checkRoot(root)),
    ...(await checkSingleFiles(root)),
    ...(await checkEach(paths(join(root, 'topics'), topics), (file) => checkEntry(file, topicSchema))),
    ...(await checkEach(paths(join(root, 'people'), people), (file) => checkEntry(file, personSchema))),
    ...(await checkEach(paths(join(root, 'pages'), pages), (file) => checkPage(file, pages?.files ?? []))),
    ...(await checkPosts(join(root, 'posts'), { topics: ids(topics, '.yaml'), people: ids(people, '.yaml'), pages: ids(pages, '.md') })),
  ];
  return problems.map((problem) => shownFrom(dirname(root), problem));
}

/** Whether the files are in order that stand by themselves, which the build needs before it can begin. */
export async function canBegin(folder = 'content'): Promise<boolean> {
  return (await checkSingleFiles(resolve(folder))).length === 0;
}

function checkSingleFiles(root: string): Promise<Problem[]> {
  return checkEach(Object.keys(SINGLE_FILES).map((name) => join(root, name)), async (file) => {
    if (!existsSync(file)) return [error({ file }, 'this file is missing. Bring it back from an earlier version.')];
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
    ...strayFiles.map((name) => error({ file: join(root, name) }, 'nothing reads this file here. An article is content/posts/<address>/index.md, a page content/pages/<address>.md.')),
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

async function checkPage(file: string, beside: readonly string[]): Promise<Problem[]> {
  const ending = extname(file);
  if (PICTURE_ENDINGS.includes(ending)) return [];
  if (ending !== '.md') return [error({ file }, 'nothing reads this file. Save a page with the ending .md, in small letters, or take it out.')];
  const id = basename(file, '.md');
  const problems = checkName(file, id);
  if (RESERVED.includes(id)) problems.push(error({ file }, `the address /${id} belongs to another page of the site. Give the file another name.`));
  const read = await readText(file);
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  if ('level' in text) return [...problems, text];
  return [...problems, ...readFields(file, text.frontMatter, text.linesBefore, pageSchema).problems, ...(await checkBody(text, beside))];
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
