import { basename, extname, join } from 'node:path';
import { list, readText } from '../../content/files.ts';
import { TEXT_KINDS, type TextKindName } from '../../content/kinds.ts';
import { error, isError, type Problem, warning } from '../../content/problem.ts';
import { FIRST_LANGUAGE, languageOfFile } from '../../languages/languages.ts';
import { attachmentFormat, isAttachment } from '../../schema/attachments.ts';
import type { Context } from '../context.ts';
import { fieldBelow } from '../fields/fields.ts';
import type { Kinds } from '../fields/kinds.ts';
import { attachmentFaults, checkText, cutText, pictureFindings } from '../run/check-text.ts';
import { type Found, only, together } from '../run/found.ts';
import { PICTURE_ENDINGS } from '../text/picture-endings.ts';
import { checkPlaceholders } from '../text/placeholders.ts';
import { checkName } from './names.ts';
import { strayAdvice } from './stray-files.ts';

/** Looks at a folder that holds one text: its name, its files, the text and its translations. */
export async function checkTextFolder(folder: string, kind: TextKindName, kinds: Kinds, context: Context): Promise<Found> {
  const id = basename(folder);
  const { files, folders } = await list(folder);
  const names = [...files.filter((name) => languageOfFile(name) === FIRST_LANGUAGE), ...files.filter(isTranslation)];
  const problems = [...nameFaults(folder, kind, kinds), ...textFaults(folder, kind, names), ...strayFaults(folder, kind, files, folders)];

  const sources = await Promise.all(names.map(async (name) => ({ file: join(folder, name), text: await readText(join(folder, name)) })));
  const read = sources.map(({ file, text }) => cutText(file, text, kinds[kind]));
  const beside = { files, ...(await pictureFindings(folder, files, read)), attachments: await attachmentFaults(folder, files) };
  const found = together([only(problems), ...read.map((text) => ('level' in text ? only([text]) : checkText(text, kind, beside, context)))]);
  return together([
    found,
    only(unshownPictures(folder, files, found, kind)),
    only(unusedAttachments(folder, files, found)),
    only(checkPlaceholders(sources)),
    { ...only([]), folders: [{ kind, id, languages: names.map(languageOfFile).filter((language) => language !== undefined), attachments: files.filter(isAttachment) }] },
  ]);
}

function nameFaults(folder: string, kind: TextKindName, kinds: Kinds): Problem[] {
  const id = basename(folder);
  const taken = kinds[kind].taken.has(id);
  return [...checkName(folder, id), ...(taken ? [error({ file: folder }, `the address /${id} belongs to another page of the site. Give the folder another name.`)] : [])];
}

/** A folder has one text in the first language, and at most one in each other. */
function textFaults(folder: string, kind: TextKindName, names: readonly string[]): Problem[] {
  const { what } = TEXT_KINDS[kind];
  const told = (message: string) => error({ file: folder }, message);
  const byLanguage = Map.groupBy(names, languageOfFile);
  return [
    ...(byLanguage.has(FIRST_LANGUAGE) ? [] : [told(`this folder has no ${what}. Write it in a file called index.md.`)]),
    ...[...byLanguage].flatMap(([language, [first, second]]) => {
      if (second === undefined) return [];
      const which = language === FIRST_LANGUAGE ? `${what}s for one address` : 'texts in one language';
      return [told(`this folder has two ${which}, ${first} and ${second}. Keep one of them.`)];
    }),
  ];
}

function strayFaults(folder: string, kind: TextKindName, files: readonly string[], folders: readonly string[]): Problem[] {
  const { one } = TEXT_KINDS[kind];
  const stray = files.filter((name) => languageOfFile(name) === undefined && !PICTURE_ENDINGS.includes(extname(name)) && !isAttachment(name));
  return [
    ...folders.map((name) => error({ file: join(folder, name) }, `nothing reads a folder within the folder of ${one}. Move its files up beside index.md.`)),
    ...stray.map((name) => error({ file: join(folder, name) }, strayAdvice(name, one))),
  ];
}

/** Pictures that no text shows, once all texts are in order. One with components may import a picture in ways of its own. */
function unshownPictures(folder: string, files: readonly string[], { problems, outlines, texts }: Found, kind: TextKindName): Problem[] {
  if (problems.some(isError) || files.some((name) => name.endsWith('.mdx'))) return [];
  const covers = texts.map(({ fields }) => fieldBelow(fields, 'cover', 'picture'));
  const shown = new Set([...outlines.flatMap(({ pictures }) => pictures), ...covers.map((name) => String(name).replace(/^\.\//, ''))]);
  const where = kind === 'posts' ? 'Name it in the field picture or in the text' : 'Name it in the text';
  return files.filter((name) => PICTURE_ENDINGS.includes(extname(name)) && !shown.has(name)).map((name) => warning({ file: join(folder, name) }, `no text shows this picture. ${where}, or take it out.`));
}

/** Files that no text links or plays, once all texts are in order. */
function unusedAttachments(folder: string, files: readonly string[], { problems, outlines }: Found): Problem[] {
  if (problems.some(isError)) return [];
  const used = new Set(outlines.flatMap(({ attachments }) => attachments));
  return files.filter((name) => isAttachment(name) && !used.has(name)).map((name) => warning({ file: join(folder, name) }, `no text names this file, and readers find it nowhere. ${useOf(name)}, or take it out.`));
}

function useOf(name: string): string {
  const kind = attachmentFormat(name)?.kind;
  if (kind === 'document') return `Link it where it helps: [What it is](./${name})`;
  return kind === undefined ? `Name it in the braces of its video: captions=${name}` : `Show it: :::${kind}[Its title]{file=${name}}`;
}

/** Whether a file's name says that it is a text in another language. */
function isTranslation(name: string): boolean {
  const language = languageOfFile(name);
  return language !== undefined && language !== FIRST_LANGUAGE;
}
