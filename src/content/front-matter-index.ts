import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { once } from './cache.ts';
import { list, readText } from './files.ts';
import { splitFrontMatter } from './front-matter.ts';

/** The fields of a text, as they are written. Days are texts here. */
export interface Written {
  file: string;
  /** The name of its folder. */
  folder: string;
  fields: Record<string, unknown>;
}

/** A text with its fields, as it is written. */
export interface WholeText extends Written {
  body: string;
  /** How many lines of the file stand before the body's own first line. */
  linesBeforeBody: number;
}

/** The names of texts. */
const TEXT = /^(?:index|[a-z]{2})\.mdx?$/;

/**
 * Reads the fields of every text, or of those of one name, in the folders of articles or pages.
 *
 * What cannot be read is left out: the check of the text itself tells of that.
 */
export async function readFieldsOfTexts(folder: string, name = TEXT): Promise<Written[]> {
  const all = await once<Promise<readonly Written[]>>(fieldsIn(folder), () => readAll(folder));
  return all.filter(({ file }) => name.test(basename(file)));
}

/** Lets the fields of all texts in a folder, which were read already, not be read again during a check. */
export function rememberFields(folder: string, texts: readonly Written[]): void {
  void once(fieldsIn(folder), () => Promise.resolve(texts));
}

/** The same with their texts. */
export async function readTexts(folder: string, name: RegExp): Promise<WholeText[]> {
  return (await readAll(folder)).filter(({ file }) => name.test(basename(file)));
}

/** A field as text; empty where it is missing or something else, which the check of the text itself tells. */
export function textIn({ fields }: Pick<Written, 'fields'>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function fieldsIn(folder: string): string {
  return `fields of the texts in ${folder}`;
}

async function readAll(folder: string): Promise<WholeText[]> {
  const { folders } = await list(folder);
  const all = await Promise.all(
    folders.map(async (post) => {
      const { files } = await list(join(folder, post));
      return Promise.all(files.filter((file) => TEXT.test(file)).map((file) => readWhole(post, join(folder, post, file))));
    }),
  );
  return all.flat().filter((text) => text !== undefined);
}

async function readWhole(folder: string, file: string): Promise<WholeText | undefined> {
  try {
    const read = await readText(file);
    const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
    if ('level' in text) return undefined;
    return { file, folder, fields: (parse(text.frontMatter, { logLevel: 'silent' }) ?? {}) as Record<string, unknown>, body: text.body, linesBeforeBody: text.linesBeforeBody };
  } catch {
    return undefined;
  }
}
