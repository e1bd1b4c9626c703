import { existsSync, readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { z } from 'astro/zod';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { postSchema } from '../schema/post.ts';
import { practiceSchema } from '../schema/practice.ts';
import { topicSchema } from '../schema/topic.ts';
import { checkBody } from './body.ts';
import { readText } from './files.ts';
import { readFields, splitFrontMatter } from './front-matter.ts';
import { checkPicture, PICTURE_ENDINGS } from './pictures.ts';
import { error, type Problem } from './problem.ts';

/** A name that can stand in an address: small letters without accents, digits, single hyphens. */
const ADDRESS_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** First parts of addresses that belong to the site's own pages. */
const RESERVED = ['404', 'archive', 'es', 'feed', 'index', 'page', 'rss', 'share', 'sitemap-index', 'topics'];

/**
 * Reads all content, and finds everything that is wrong with it.
 *
 * @param folder the content's folder, from the project's folder
 */
export async function checkContent(folder = 'content'): Promise<Problem[]> {
  const pages = names(join(folder, 'pages'), '.md');
  const topics = checkFieldFiles(join(folder, 'topics'), topicSchema);
  const people = checkFieldFiles(join(folder, 'people'), personSchema);
  const schema = postSchema({ picture: pictureName, topic: oneOf('topic', topics.ids), person: oneOf('person', people.ids) });
  return [
    ...checkFields(join(folder, 'practice.yaml'), practiceSchema),
    ...topics.problems,
    ...people.problems,
    ...(await inTurn(pages.map((id) => () => checkPage(join(folder, 'pages', `${id}.md`))))),
    ...strays(join(folder, 'pages'), ['.md']),
    ...(await inTurn(postFolders(join(folder, 'posts')).map((path) => () => checkPost(path, schema, pages)))),
    ...strayPosts(join(folder, 'posts')),
  ];
}

const pictureName = z.string({ error: 'the picture of the cover is missing. Name its file, such as ./cover.svg.' });

function oneOf(what: string, ids: readonly string[]) {
  return z.string({ error: `the ${what} is missing. Choose from ${ids.join(', ')}.` }).refine((id) => ids.includes(id), {
    error: ({ input }) => `there is no ${what} called "${String(input)}". Choose from ${ids.join(', ')}.`,
  });
}

async function checkPost(folder: string, schema: ReturnType<typeof postSchema>, pages: readonly string[]): Promise<Problem[]> {
  const slug = basename(folder);
  const files = readdirSync(folder);
  const texts = files.filter((name) => /^index\.mdx?$/.test(name));
  const problems = [
    ...checkName(folder, slug),
    ...files
      .filter((name) => !texts.includes(name) && !PICTURE_ENDINGS.includes(extname(name)))
      .map((name) => error({ file: join(folder, name) }, strayAdvice(name))),
  ];
  if ([...RESERVED, ...pages].includes(slug)) {
    problems.push(error({ file: folder }, `the address /${slug} belongs to another page of the site. Give the folder another name.`));
  }
  if (texts.length === 2) {
    problems.push(error({ file: folder }, `index.md and index.mdx are two articles at one address, /${slug}. Keep one of them.`));
  }
  if (texts.length === 0) problems.push(error({ file: folder }, 'this folder has no article. Write it in a file called index.md.'));
  for (const name of texts) problems.push(...(await checkArticle(join(folder, name), schema)));
  return problems;
}

async function checkArticle(file: string, schema: ReturnType<typeof postSchema>): Promise<Problem[]> {
  const text = readArticle(file);
  if ('level' in text) return [text];
  const { values, problems, place } = readFields(file, text.frontMatter, text.linesBefore, schema);
  const picture = values?.cover.picture;
  return [
    ...problems,
    ...(typeof picture === 'string' ? await checkPicture(place(['cover', 'picture']), picture) : []),
    ...(await checkBody(text)),
  ];
}

async function checkPage(file: string): Promise<Problem[]> {
  const text = readArticle(file);
  if ('level' in text) return [text];
  return [
    ...checkName(file, basename(file, '.md')),
    ...readFields(file, text.frontMatter, text.linesBefore, pageSchema).problems,
    ...(await checkBody(text)),
  ];
}

function readArticle(file: string) {
  const text = readText(file);
  return typeof text === 'string' ? splitFrontMatter(file, text) : text;
}

function checkFieldFiles(folder: string, schema: z.ZodType): { ids: string[]; problems: Problem[] } {
  const ids = names(folder, '.yaml');
  const problems = ids.flatMap((id) => {
    const file = join(folder, `${id}.yaml`);
    return [...checkName(file, id), ...checkFields(file, schema)];
  });
  return { ids, problems: [...problems, ...strays(folder, ['.yaml'])] };
}

function checkFields(file: string, schema: z.ZodType): Problem[] {
  if (!existsSync(file)) return [error({ file }, 'the file is missing.')];
  const text = readText(file);
  return typeof text === 'string' ? readFields(file, text, 0, schema).problems : [text];
}

function checkName(file: string, name: string): Problem[] {
  if (ADDRESS_NAME.test(name)) return [];
  const better = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return [error({ file }, `"${name}" cannot stand in an address. Use small letters without accents, digits and hyphens: ${better || 'sleep-and-mood'}.`)];
}

function strays(folder: string, endings: readonly string[]): Problem[] {
  return entries(folder)
    .filter((name) => !endings.includes(extname(name)))
    .map((name) => error({ file: join(folder, name) }, strayAdvice(name)));
}

function strayPosts(folder: string): Problem[] {
  return entries(folder)
    .filter((name) => !isFolder(folder, name))
    .map((name) => error({ file: join(folder, name) }, 'an article lies in a folder of its own. Move this file to content/posts/<address>/index.md.'));
}

function strayAdvice(name: string): string {
  return /\.(md|mdx|markdown|mdown|txt|docx?|rtf)$/i.test(name)
    ? 'nothing reads this file. The text of an article is called index.md, with just this ending.'
    : `nothing reads a file with this ending. Take it out, or save it as ${PICTURE_ENDINGS.join(', ')}.`;
}

function postFolders(folder: string): string[] {
  return entries(folder)
    .filter((name) => isFolder(folder, name))
    .map((name) => join(folder, name));
}

function isFolder(folder: string, name: string): boolean {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => entry.name === name && entry.isDirectory());
}

function names(folder: string, ending: string): string[] {
  return entries(folder)
    .filter((name) => extname(name) === ending)
    .map((name) => basename(name, ending));
}

/** The names in a folder in a fixed order, without the files that operating systems leave behind. */
function entries(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'README.md')
    .sort();
}

async function inTurn<T>(tasks: readonly (() => Promise<T[]>)[]): Promise<T[]> {
  const all: T[] = [];
  for (const task of tasks) all.push(...(await task()));
  return all;
}
