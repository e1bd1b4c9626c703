import { basename, dirname, extname, join } from 'node:path';
import { list, readText } from '../../content/files.ts';
import type { Written } from '../../content/front-matter-index.ts';
import { splitFrontMatter, type TextFile } from '../../content/front-matter.ts';
import { TEXT_KINDS, type TextKindName } from '../../content/kinds.ts';
import { type Body, readBody } from '../../content/markdown/body.ts';
import { type Outline, outlineOf } from '../../content/markdown/outline.ts';
import { error, isError, type Problem, warning } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { FIRST_LANGUAGE, isLanguage, type Language } from '../../words/words.ts';
import type { Context, Kinds } from '../context.ts';
import { fieldBelow, type Fields } from '../fields/fields.ts';
import { FIELD_RULES, TEXT_RULES } from '../rules.ts';
import { apply } from '../run/apply.ts';
import { imageFault, imageName, PICTURE_ENDINGS } from '../text/image-file.ts';
import { checkPlaceholders } from '../text/placeholders.ts';
import type { Beside } from '../text/text.ts';
import { checkWordsOfFields, checkWordsOfText, proseOf } from '../words/words.ts';
import { checkName } from './names.ts';

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
export async function checkTextFolder(folder: string, kind: TextKindName, kinds: Kinds, context: Context): Promise<Found> {
  const { what, one } = TEXT_KINDS[kind];
  const { taken } = kinds[kind];
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
  for (const name of folders) problems.push(error({ file: join(folder, name) }, `nothing reads a folder within the folder of ${one}. Move its files up beside index.md.`));
  for (const name of files) {
    if (![...texts, ...translations].includes(name) && !PICTURE_ENDINGS.includes(extname(name))) problems.push(error({ file: join(folder, name) }, strayAdvice(name, one)));
  }
  const read = await Promise.all([...texts, ...translations].map((name) => readText(join(folder, name)).then((text) => cut(join(folder, name), text, kinds[kind]))));
  const beside = { files, pictures: await pictureFaults(folder, files, read) };
  const found = together([only(problems), ...read.map((text) => ('level' in text ? only([text]) : checkText(text, kind, beside, context)))]);
  return together([found, only(unshownPictures(folder, files, found, kind)), only(await checkPlaceholders(folder, [...texts, ...translations]))]);
}

/** Pictures that no text shows, once all texts are in order. One with components may import a picture in ways of its own. */
function unshownPictures(folder: string, files: readonly string[], { problems, outlines, texts }: Found, kind: TextKindName): Problem[] {
  if (problems.some(isError) || files.some((name) => name.endsWith('.mdx'))) return [];
  const covers = texts.map(({ fields }) => (fields['cover'] as { picture?: unknown } | null | undefined)?.picture);
  const shown = new Set([...outlines.flatMap(({ pictures }) => pictures), ...covers.map((name) => String(name).replace(/^\.\//, ''))]);
  const where = kind === 'posts' ? 'Name it in the field picture or in the text' : 'Name it in the text';
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

/** A text that was read: its fields by their schema, and its body as a tree. */
interface ReadText extends TextFile {
  language: Language;
  fields: ReturnType<typeof readFields>;
  read: Body | Problem;
}

function cut(file: string, read: string | Problem, { schema, translationSchema }: Kinds[TextKindName]): ReadText | Problem {
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  if ('level' in text) return text;
  const language = languageIn(basename(file));
  const fields = readFields(file, text.frontMatter, text.linesBefore, language === FIRST_LANGUAGE ? schema : translationSchema);
  return { ...text, language, fields, read: readBody(text, language) };
}

/** What is wrong with each picture that the texts of a folder name. */
async function pictureFaults(folder: string, files: readonly string[], texts: readonly (ReadText | Problem)[]): Promise<Map<string, string | undefined>> {
  const named = texts.flatMap((text) => {
    if ('level' in text) return [];
    const cover = fieldBelow((text.fields.raw ?? {}) as Fields['fields'], 'cover', 'picture');
    return [...(typeof cover === 'string' ? [cover] : []), ...('tree' in text.read ? text.read.of('image').map(({ url }) => url) : [])];
  });
  const faults = new Map<string, string | undefined>();
  for (const path of new Set(named)) {
    const { name } = imageName(path, files);
    if (name !== undefined) faults.set(path, await imageFault(join(folder, name)));
  }
  return faults;
}

function checkText(text: ReadText, kind: TextKindName, beside: Beside, context: Context): Found {
  const { file, frontMatter, linesBefore, language, fields: { raw, nodes, problems, place }, read } = text;
  const fields = (raw ?? {}) as Fields['fields'];
  const ofFields = [
    ...problems,
    ...apply(FIELD_RULES, { kind, fields, place, beside }, context, file),
    ...checkWordsOfFields({ file, source: frontMatter, linesBefore, language }, nodes, context),
  ];
  const texts = raw === undefined ? [] : [{ file, folder: basename(dirname(file)), fields }];
  if ('level' in read) return { problems: [...ofFields, read], outlines: [], texts };
  const prose = proseOf(read);
  return {
    problems: [...ofFields, ...apply(TEXT_RULES, { body: read, beside }, context, file), ...checkWordsOfText(read, prose, context)],
    outlines: [outlineOf(read, context.sensitive(prose, language))],
    texts,
  };
}

/** What is wrong with a file that lies beside the folders of the texts. */
export function looseFile(file: string, kind: TextKindName): Problem[] {
  if (basename(file) === 'README.md') return [];
  const { what, one } = TEXT_KINDS[kind];
  return [
    error(
      { file },
      TEXT_ENDING.test(file)
        ? `${one} has a folder of its own. Move this file to content/${kind}/<address>/index.md.`
        : `nothing reads this file here. Move it into the folder of the ${what} that shows it, or take it out.`,
    ),
  ];
}

const TEXT_ENDING = /\.(?:md|mdx|markdown|mdown|txt|docx?|rtf)$/i;

function strayAdvice(name: string, one: string): string {
  return TEXT_ENDING.test(name)
    ? `nothing reads this file. The text of ${one} is called index.md, in small letters, and its Spanish es.md.`
    : PICTURE_ENDINGS.includes(extname(name).toLowerCase())
      ? `the ending of a picture is in small letters. Rename it to ${basename(name, extname(name))}${extname(name).toLowerCase()}.`
      : `nothing reads a file with this ending. Take it out, or save it as one of ${PICTURE_ENDINGS.join(', ')}.`;
}
