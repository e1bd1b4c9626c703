import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_LANGUAGE, languageOfFile } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { type Ask, type Given, answersFrom } from './answers.ts';
import { articleFiles } from './article.ts';
import { cover } from './cover.ts';
import { inventory } from './inventory.ts';
import { authorsIn, inEnglish } from './parse-answers.ts';
import { Unclear } from '../content/unclear.ts';

/**
 * Makes the folder of a new article, with a text to fill in and a cover.
 *
 * @param root the content's folder
 * @param ask left out where nobody can answer
 * @returns what was made and what to do next, in words for the editor
 * @throws Unclear where the article cannot be made from what is given
 */
export async function makeArticle(root: string, given: Given, day: Day, ask?: Ask): Promise<string> {
  const there = await inventory(root, day);
  if (there.topics.length === 0) throw new Unclear('There is no topic yet. Make one in content/topics first, like those in earlier versions.');
  const authors = given.author === undefined ? [there.author] : authorsIn(given.author, there.people);
  const answers = await answersFrom(given, there, ask);
  const picture = cover(answers.titles.en, there.shown);
  const files = articleFiles({ ...answers, authors, day, cover: picture });
  const folder = join(root, 'posts', answers.address);
  await mkdir(folder).catch((fault: NodeJS.ErrnoException) => {
    throw fault.code === 'EEXIST' ? new Unclear(`There is a folder content/posts/${answers.address} already, and nothing in it was touched. Choose another address with --address.`) : fault;
  });
  for (const [name, text] of files) await writeFile(join(folder, name), text, { flag: 'wx' });
  return made(answers.address, [...files.keys()], picture.alt[FIRST_LANGUAGE]);
}

function made(address: string, names: readonly string[], alt: string): string {
  const folder = `content/posts/${address}`;
  const about: Record<string, string> = { 'index.md': `the text in ${inEnglish(FIRST_LANGUAGE)}, with its fields and sections`, 'cover.svg': `the cover: ${alt}` };
  const language = (name: string) => inEnglish(languageOfFile(name) ?? FIRST_LANGUAGE);
  return [
    `I made ${folder} with`,
    ...names.map((name) => `  ${name.padEnd(10)} ${about[name] ?? `the text in ${language(name)}, with its fields and sections`}`),
    '',
    `Next: open ${folder}/${names.includes('index.md') && names.length > 2 ? `${names[1]} and index.md` : 'index.md'}, and write in place of all that stands between ‹ and ›.`,
    'Then npm run check tells what is left, and npm run dev shows the article as you write.',
    `It is a draft: nobody sees it until you take out the line draft: true. Its address will be /${address}, for good.`,
  ].join('\n');
}
