import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Language, languageOfFile } from '../languages/languages.ts';
import { isAttachment } from '../schema/attachments.ts';
import { withoutEmpty } from '../schema/left-out.ts';
import { aFewAtATime } from './concurrency.ts';
import { list, readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';
import { type EntryKindName, entryKinds, type Fields, type TextKindName, textKinds } from './kinds.ts';

/** A text of an article or a page, by its fields. */
export interface Text {
  kind: TextKindName;
  /** The name of its folder, the same in every language. */
  id: string;
  language: Language;
  file: string;
  fields: Fields;
}

/** The same with its words. */
export interface WholeText extends Text {
  body: string;
  /** How many lines of the file stand before the body's own first line. */
  linesBeforeBody: number;
}

/** The folder of a text, with the languages that it has a text in, readable or not. */
export interface TextFolder {
  kind: TextKindName;
  id: string;
  languages: readonly Language[];
  /** The names of the files in it that readers take along or play. */
  attachments: readonly string[];
}

/** A topic, a person, or another page that a file of fields describes. */
export interface Entry {
  kind: EntryKindName;
  id: string;
  file: string;
  fields: Fields;
}

/** Everything in the content that has an address, as plain data. What cannot be read is left out: the check tells of it. */
export interface Content<T extends Text = Text> {
  folders: readonly TextFolder[];
  texts: readonly T[];
  entries: readonly Entry[];
}

/** Reads everything in a content folder that has an address. */
export async function readContent(root: string): Promise<Content<WholeText>> {
  const folders = (await Promise.all(textKinds.map((kind) => readFolders(root, kind)))).flat();
  const texts = await aFewAtATime(folders, async ({ kind, id, files }) => {
    const read = await Promise.all(files.map((name) => readWhole(kind, id, join(root, kind, id, name))));
    return read.filter((text) => text !== undefined);
  });
  const entries = await Promise.all(entryKinds.map((kind) => readEntries(root, kind)));
  return { folders, texts: texts.flat(), entries: entries.flat() };
}

/** A field as text; empty where it is missing or something else, which the check of the text itself tells. */
export function textIn({ fields }: Pick<Text, 'fields'>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** What a file of fields holds; nothing where it cannot be read. */
export async function fieldsOf(file: string): Promise<Fields> {
  const text = await readText(file);
  return typeof text === 'string' ? (parsed(text) ?? {}) : {};
}

async function readFolders(root: string, kind: TextKindName): Promise<(TextFolder & { files: string[] })[]> {
  const { folders } = await list(join(root, kind));
  return aFewAtATime(folders, async (id) => {
    const { files: all } = await list(join(root, kind, id));
    const files = all.filter((name) => languageOfFile(name) !== undefined);
    return { kind, id, files, languages: files.map(languageOfFile).filter((language) => language !== undefined), attachments: all.filter(isAttachment) };
  });
}

async function readWhole(kind: TextKindName, id: string, file: string): Promise<WholeText | undefined> {
  const read = await readText(file);
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  const language = languageOfFile(basename(file));
  const fields = 'level' in text || !language ? undefined : parsed(text.frontMatter);
  if ('level' in text || !language || !fields) return undefined;
  return { kind, id, language, file, fields, body: text.body, linesBeforeBody: text.linesBeforeBody };
}

async function readEntries(root: string, kind: EntryKindName): Promise<Entry[]> {
  const names = (await list(join(root, kind))).files.filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.map(async (name) => ({ kind, id: basename(name, '.yaml'), file: join(root, kind, name), fields: await fieldsOf(join(root, kind, name)) })));
}

/** What YAML holds, as far as it can be read at all; a field that is empty is none. */
export function parsed(yaml: string): Fields | undefined {
  try {
    return withoutEmpty((parse(yaml, { logLevel: 'silent' }) ?? {}) as Fields);
  } catch {
    return undefined;
  }
}
