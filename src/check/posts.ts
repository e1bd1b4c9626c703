import { basename, extname, join } from 'node:path';
import { z } from 'astro/zod';
import { postSchema } from '../schema/post.ts';
import { checkBody } from './body.ts';
import { checkEach } from './each.ts';
import { readFields } from './fields.ts';
import { list, readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkName, RESERVED } from './names.ts';
import { nearest } from './nearest.ts';
import { fieldOf } from './plain-words.ts';
import { checkPicture, PICTURE_ENDINGS } from './pictures.ts';
import { error, type Problem } from './problem.ts';

/** The names that posts may refer to, or must not take. */
export interface Names {
  topics: readonly string[];
  people: readonly string[];
  pages: readonly string[];
}

/** What is wrong with the articles: in their folders, their fields, their texts and their pictures. */
export async function checkPosts(folder: string, { topics, people, pages }: Names): Promise<Problem[]> {
  const schema = postSchema({ picture: pictureName, topic: oneOf('topic', topics), person: oneOf('person', people) });
  const taken = [...RESERVED, ...pages];
  const { files, folders } = await list(folder);
  return [
    ...files
      .filter((name) => name !== 'README.md')
      .map((name) => error({ file: join(folder, name) }, 'an article has a folder of its own. Move this file to content/posts/<address>/index.md.')),
    ...(await checkEach(folders.map((name) => join(folder, name)), (post) => checkPost(post, schema, taken))),
  ];
}

type PostSchema = ReturnType<typeof postSchema>;

async function checkPost(folder: string, schema: PostSchema, taken: readonly string[]): Promise<Problem[]> {
  const slug = basename(folder);
  const { files, folders } = await list(folder);
  const texts = files.filter((name) => /^index\.mdx?$/.test(name));
  const problems = checkName(folder, slug);
  if (taken.includes(slug)) {
    problems.push(error({ file: folder }, `the address /${slug} belongs to another page of the site. Give the folder another name.`));
  }
  if (texts.length === 2) {
    problems.push(error({ file: folder }, `this folder has two articles for one address, index.md and index.mdx. Keep one of them.`));
  }
  if (texts.length === 0) problems.push(error({ file: folder }, 'this folder has no article. Write it in a file called index.md.'));
  for (const name of folders) problems.push(error({ file: join(folder, name) }, 'nothing reads a folder within the folder of an article. Move its files up beside index.md.'));
  for (const name of files) {
    if (!texts.includes(name) && !PICTURE_ENDINGS.includes(extname(name))) problems.push(error({ file: join(folder, name) }, strayAdvice(name)));
  }
  for (const name of texts) problems.push(...(await checkArticle(join(folder, name), schema, files)));
  return problems;
}

async function checkArticle(file: string, schema: PostSchema, beside: readonly string[]): Promise<Problem[]> {
  const read = await readText(file);
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  if ('level' in text) return [text];
  const { raw, problems, place } = readFields(file, text.frontMatter, text.linesBefore, schema);
  const picture = (raw as { cover?: { picture?: unknown } | null } | null)?.cover?.picture;
  return [
    ...problems,
    ...(typeof picture === 'string' ? await checkPicture(place(['cover', 'picture']), picture, beside) : []),
    ...(await checkBody(text, beside)),
  ];
}

const pictureName = z.string({ error: 'the picture of the cover is missing. Write the name of its file, such as ./cover.svg.' });

function oneOf(what: string, ids: readonly string[]) {
  const choice = `Choose from ${ids.join(', ')}.`;
  return z
    .string({ error: ({ input, path }) => `${fieldOf(path ?? [])} ${input == null ? 'is missing' : 'must be one name'}. ${choice}` })
    .refine((id) => ids.includes(id), {
      error: ({ input }) => {
        const meant = nearest(String(input), ids);
        return `there is no ${what} called "${String(input)}". ${meant ? `Write ${meant}.` : choice}`;
      },
    });
}

function strayAdvice(name: string): string {
  return /\.(?:md|mdx|markdown|mdown|txt|docx?|rtf)$/i.test(name)
    ? 'nothing reads this file. The text of an article is called index.md, in small letters.'
    : PICTURE_ENDINGS.includes(extname(name).toLowerCase())
      ? `the ending of a picture is in small letters. Rename it to ${basename(name, extname(name))}${extname(name).toLowerCase()}.`
      : `nothing reads a file with this ending. Take it out, or save it as one of ${PICTURE_ENDINGS.join(', ')}.`;
}
