import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { everydayWordsSchema } from '../schema/everyday-words.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { helpSchema } from '../schema/help.ts';
import { importSchema } from '../schema/import.ts';
import { languageSchema } from '../schema/language.ts';
import { practiceSchema } from '../schema/practice.ts';
import { sourcesSchema } from '../schema/source.ts';
import { readText } from './files.ts';
import type { Problem } from './problem.ts';
import { type Fields as ReadFields, readFields } from './yaml/fields.ts';

/** The file of the help lines, in the content's folder. */
export const HELP_LINES = 'help-lines.yaml';

/** The file of what people say and what articles say. */
export const EVERYDAY_WORDS = 'everyday-words.yaml';

/** The file in which the import of another blog remembers what it asked and what it brought. */
export const IMPORT_MEMORY = 'import.yaml';

/** The files that stand by themselves in the content's folder, with the shape of each. */
export const SINGLE_FILES: Readonly<Record<string, z.ZodType>> = {
  'practice.yaml': practiceSchema,
  [HELP_LINES]: helpSchema,
  'sources.yaml': sourcesSchema,
  'language.yaml': languageSchema,
  [EVERYDAY_WORDS]: everydayWordsSchema,
  [IMPORT_MEMORY]: importSchema,
  ...Object.fromEntries(languages.map((language) => [glossaryFile(language), glossarySchema])),
};

/** A file of fields that stands by itself, read and parsed. */
export interface SingleFile {
  file: string;
  source: string;
  fields: ReadFields<unknown>;
}

/** The files that stand by themselves, by name: what they hold, or why it cannot be read. Those that are not there are left out. */
export type SingleFiles = ReadonlyMap<string, SingleFile | Problem>;

/** The same before they are parsed: the text of each, or why it cannot be read. */
export type SingleFileTexts = ReadonlyMap<string, string | Problem>;

/** Reads the files that stand by themselves in a content folder. */
export async function readSingleFiles(root: string): Promise<SingleFiles> {
  return parseSingleFiles(root, await readSingleFileTexts(root));
}

/** The texts of the files that stand by themselves in a content folder. */
export async function readSingleFileTexts(root: string): Promise<SingleFileTexts> {
  const names = Object.keys(SINGLE_FILES).filter((name) => existsSync(join(root, name)));
  return new Map(await Promise.all(names.map(async (name) => [name, await readText(join(root, name))] as const)));
}

/** Parses the files that stand by themselves, each by its own schema. */
export function parseSingleFiles(root: string, texts: SingleFileTexts): SingleFiles {
  return new Map([...texts].map(([name, text]) => [name, typeof text === 'string' ? parseSingleFile(join(root, name), text) : text]));
}

/** What a file holds that stands by itself, valid or not; nothing where it cannot be read. */
export function rawOf(files: SingleFiles, name: string): unknown {
  const file = files.get(name);
  return file && 'fields' in file ? file.fields.raw : undefined;
}

/** The same where it is valid. */
export function valuesOf<T extends z.ZodType>(files: SingleFiles, name: string, schema: T): z.output<T> | undefined {
  const file = files.get(name);
  // It was parsed by the schema that stands at its name.
  return file && 'fields' in file && SINGLE_FILES[name] === (schema as z.ZodType) ? (file.fields.values as z.output<T> | undefined) : undefined;
}

/** The name of a language's glossary in `content/`. */
export function glossaryFile(language: Language): string {
  return language === FIRST_LANGUAGE ? 'glossary.yaml' : `glossary.${language}.yaml`;
}

/** How many files are remembered: those of one content folder, and no more. */
const REMEMBERED = 20;

const parsed = new Map<string, SingleFile>();

/** A build asks twice: before it begins, and when it checks all content. */
function parseSingleFile(file: string, source: string): SingleFile {
  const known = parsed.get(file);
  if (known?.source === source) return known;
  if (parsed.size >= REMEMBERED) parsed.clear();
  const read = { file, source, fields: readFields(file, source, 0, SINGLE_FILES[basename(file)] as z.ZodType) };
  parsed.set(file, read);
  return read;
}
