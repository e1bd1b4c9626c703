import { basename, dirname, join } from 'node:path';
import { splitFrontMatter, type TextFile } from '../../content/front-matter.ts';
import { type Fields, type TextKindName } from '../../content/kinds.ts';
import { type Body, readBody } from '../../content/markdown/body.ts';
import { outlineOf } from '../../content/markdown/outline.ts';
import type { Problem } from '../../content/problem.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { FIRST_LANGUAGE, type Language, languageOfFile } from '../../languages/languages.ts';
import { isAttachment } from '../../schema/attachments.ts';
import { withoutEmpty } from '../../schema/left-out.ts';
import type { Context } from '../context.ts';
import { fieldBelow } from '../fields/fields.ts';
import type { Kinds } from '../fields/kinds.ts';
import { notesOf } from '../notes/set-aside.ts';
import { FIELD_RULES, TEXT_RULES } from '../rules.ts';
import { attachmentFault } from '../text/attachment-file.ts';
import { type ImageFindings, imageFindings, imageName } from '../text/image-file.ts';
import type { Beside } from '../text/text.ts';
import { checkWordsOfFields, checkWordsOfText, proseOf } from '../words/words.ts';
import { apply } from './apply.ts';
import { type Found, only } from './found.ts';

/** A text that was read: its fields by their schema, and its body as a tree. */
export interface ReadText extends TextFile {
  language: Language;
  fields: ReturnType<typeof readFields>;
  read: Body | Problem;
}

/** Cuts a text and reads its parts, or tells what keeps it from being cut. */
export function cutText(file: string, read: string | Problem, { schema, translationSchema }: Kinds[TextKindName]): ReadText | Problem {
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  if ('level' in text) return text;
  const language = languageOfFile(basename(file)) ?? FIRST_LANGUAGE;
  const fields = readFields(file, text.frontMatter, text.linesBefore, language === FIRST_LANGUAGE ? schema : translationSchema);
  return { ...text, language, fields, read: readBody(text, language) };
}

/** What is found in each picture that the texts of a folder name. */
export async function pictureFindings(folder: string, files: readonly string[], texts: readonly (ReadText | Problem)[]): Promise<Pick<Beside, 'pictures' | 'pictureAdvice'>> {
  const named = texts.flatMap((text) => {
    if ('level' in text) return [];
    const cover = fieldBelow((text.fields.raw ?? {}) as Fields, 'cover', 'picture');
    return [...(typeof cover === 'string' ? [cover] : []), ...('tree' in text.read ? text.read.of('image').map(({ url }) => url) : [])];
  });
  const found = new Map<string, ImageFindings>();
  for (const path of new Set(named)) {
    const { name } = imageName(path, files);
    if (name !== undefined) found.set(path, await imageFindings(join(folder, name)));
  }
  const each = [...found];
  return { pictures: new Map(each.map(([path, { fault }]) => [path, fault])), pictureAdvice: new Map(each.map(([path, { advice }]) => [path, advice])) };
}

/** What is wrong with each file in a folder that readers take along or play. */
export async function attachmentFaults(folder: string, files: readonly string[]): Promise<Map<string, string | undefined>> {
  const faults = new Map<string, string | undefined>();
  for (const name of files.filter(isAttachment)) faults.set(name, await attachmentFault(join(folder, name)));
  return faults;
}

/** What is wrong with a text, and what other texts need of it. */
export function checkText(text: ReadText, kind: TextKindName, beside: Beside, context: Context): Found {
  const { file, frontMatter, linesBefore, language, fields: { raw, nodes, problems, place }, read } = text;
  const fields = withoutEmpty((raw ?? {}) as Fields);
  const front = { file, source: frontMatter, linesBefore };
  const ofFields = [
    ...problems,
    ...apply(FIELD_RULES, { kind, fields, place, beside }, context, file),
    ...checkWordsOfFields({ ...front, language }, nodes, context),
  ];
  const texts = raw === undefined ? [] : [{ kind, id: basename(dirname(file)), language, file, fields }];
  if ('level' in read) return { ...only([...ofFields, read]), texts, notes: notesOf(front) };
  const prose = proseOf(read);
  return {
    problems: [...ofFields, ...apply(TEXT_RULES, { body: read, beside }, context, file), ...checkWordsOfText(read, prose, context)],
    outlines: [outlineOf(read, context.sensitive(prose, language))],
    texts,
    folders: [],
    notes: [...notesOf(front), ...notesOf(read)],
  };
}
