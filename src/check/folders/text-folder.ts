import { basename, dirname, extname, join } from 'node:path';
import type { z } from 'astro/zod';
import { list, readText } from '../../content/files.ts';
import type { Written } from '../../content/front-matter-index.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import type { Outline } from '../../content/markdown/outline.ts';
import { error, isError, type Problem, warning } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../../words/words.ts';
import { fieldWordFaults, letterFaults } from '../fields/title-and-alt.ts';
import { checkBody } from '../text/body.ts';
import type { Known } from '../text/directives.ts';
import { PICTURE_ENDINGS } from '../text/image-file.ts';
import { checkPlaceholders } from '../text/placeholders.ts';
import { checkName } from './names.ts';

/** What a folder with one text in several languages must be. */
export interface Rules {
  /** What the text is called in messages: an article, or a page. */
  what: 'article' | 'page';
  schema: z.ZodType;
  translationSchema: z.ZodType;
  /** The names that belong to other pages of the site. */
  taken: readonly string[];
  /** What texts in a language may refer to. */
  known(language: Language): Known;
  /** What else is asked of a text in the first language, once its fields are read. */
  also?(place: ReturnType<typeof readFields>['place'], values: unknown, beside: readonly string[]): Promise<Problem[]>;
}

/** What is found in the folder of a text, or in many: what is wrong, and what the checks across all texts need of each. */
export interface Found {
  problems: Problem[];
  outlines: Outline[];
  texts: Written[];
}

/** Problems alone. */
export function only(problems: Problem[]): Found {
  return { problems, outlines: [], texts: [] };
}

/** Everything that was found here and there. */
export function together(found: readonly Found[]): Found {
  return { problems: found.flatMap(({ problems }) => problems), outlines: found.flatMap(({ outlines }) => outlines), texts: found.flatMap(({ texts }) => texts) };
}

/** Looks at a folder that holds one text: its name, its files, the text and its translations. */
export async function checkTextFolder(folder: string, rules: Rules): Promise<Found> {
  const { what, taken } = rules;
  const id = basename(folder);
  const { files, folders } = await list(folder);
  const texts = files.filter((name) => /^index\.mdx?$/.test(name));
  const translations = files.filter(isTranslation);
  const problems = checkName(folder, id);
  if (taken.includes(id)) problems.push(error({ file: folder }, `the address /${id} belongs to another page of the site. Give the folder another name.`));
  if (texts.length === 2) {
    problems.push(error({ file: folder }, `this folder has two ${what}s for one address, index.md and index.mdx. Keep one of them.`));
  }
  for (const language of new Set(translations.map(languageIn))) {
    if (translations.includes(`${language}.md`) && translations.includes(`${language}.mdx`)) {
      problems.push(error({ file: folder }, `this folder has two texts in one language, ${language}.md and ${language}.mdx. Keep one of them.`));
    }
  }
  if (texts.length === 0) problems.push(error({ file: folder }, `this folder has no ${what}. Write it in a file called index.md.`));
  for (const name of folders) problems.push(error({ file: join(folder, name) }, `nothing reads a folder within the folder of ${article(what)}. Move its files up beside index.md.`));
  for (const name of files) {
    if (![...texts, ...translations].includes(name) && !PICTURE_ENDINGS.includes(extname(name))) problems.push(error({ file: join(folder, name) }, strayAdvice(name, what)));
  }
  const found: Found[] = [];
  for (const name of texts) found.push(await checkText(join(folder, name), FIRST_LANGUAGE, files, rules));
  for (const name of translations) found.push(await checkText(join(folder, name), languageIn(name), files, rules));
  const all = together([only(problems), ...found]);
  return together([all, only(unshownPictures(folder, files, all, what)), only(await checkPlaceholders(folder, [...texts, ...translations]))]);
}

/** Pictures that no text shows, once all texts are in order. One with components may import a picture in ways of its own. */
function unshownPictures(folder: string, files: readonly string[], { problems, outlines, texts }: Found, what: Rules['what']): Problem[] {
  if (problems.some(isError) || files.some((name) => name.endsWith('.mdx'))) return [];
  const covers = texts.map(({ fields }) => (fields['cover'] as { picture?: unknown } | null | undefined)?.picture);
  const shown = new Set([...outlines.flatMap(({ pictures }) => pictures), ...covers.map((name) => String(name).replace(/^\.\//, ''))]);
  const where = what === 'article' ? 'Name it in the field picture or in the text' : 'Name it in the text';
  return files.filter((name) => PICTURE_ENDINGS.includes(extname(name)) && !shown.has(name)).map((name) => warning({ file: join(folder, name) }, `no text shows this picture. ${where}, or take it out.`));
}

/** Whether a file's name says that it is a text in another language. */
export function isTranslation(name: string): boolean {
  const language = /^([a-z]{2})\.mdx?$/.exec(name)?.[1];
  return language !== undefined && isLanguage(language) && language !== FIRST_LANGUAGE;
}

function languageIn(name: string): Language {
  const letters = name.slice(0, 2);
  return isLanguage(letters) ? letters : FIRST_LANGUAGE;
}

async function checkText(file: string, language: Language, beside: readonly string[], rules: Rules): Promise<Found> {
  const read = await readText(file);
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  if ('level' in text) return only([text]);
  const first = language === FIRST_LANGUAGE;
  const { raw, nodes, problems, place } = readFields(file, text.frontMatter, text.linesBefore, first ? rules.schema : rules.translationSchema);
  const body = await checkBody(text, beside, rules.known(language));
  return {
    problems: [
      ...problems,
      ...fieldWordFaults(raw, place),
      ...(rules.what === 'article' ? letterFaults(raw, place) : []),
      ...(first && rules.also ? await rules.also(place, raw, beside) : []),
      ...rules.known(language).wording.ofFields({ file, source: text.frontMatter, linesBefore: text.linesBefore, language }, nodes),
      ...body.problems,
    ],
    outlines: body.outline ? [body.outline] : [],
    texts: raw === undefined ? [] : [{ file, folder: basename(dirname(file)), fields: raw as Written['fields'] }],
  };
}

/** What is wrong with a file that lies beside the folders of the texts. */
export function looseFile(file: string, what: Rules['what']): Problem[] {
  if (basename(file) === 'README.md') return [];
  const folder = what === 'page' ? 'content/pages' : 'content/posts';
  return [
    error(
      { file },
      TEXT_ENDING.test(file)
        ? `${article(what)} has a folder of its own. Move this file to ${folder}/<address>/index.md.`
        : `nothing reads this file here. Move it into the folder of the ${what} that shows it, or take it out.`,
    ),
  ];
}

const TEXT_ENDING = /\.(?:md|mdx|markdown|mdown|txt|docx?|rtf)$/i;

function article(what: Rules['what']): string {
  return what === 'page' ? 'a page' : 'an article';
}

function strayAdvice(name: string, what: Rules['what']): string {
  return TEXT_ENDING.test(name)
    ? `nothing reads this file. The text of ${article(what)} is called index.md, in small letters, and its Spanish es.md.`
    : PICTURE_ENDINGS.includes(extname(name).toLowerCase())
      ? `the ending of a picture is in small letters. Rename it to ${basename(name, extname(name))}${extname(name).toLowerCase()}.`
      : `nothing reads a file with this ending. Take it out, or save it as one of ${PICTURE_ENDINGS.join(', ')}.`;
}
