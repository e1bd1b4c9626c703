import { join } from 'node:path';
import { parse } from 'yaml';
import { list, readText } from '../check/files.ts';
import { splitFrontMatter } from '../check/front-matter.ts';

/** The fields of a text, as they are written. Days are texts here. */
export interface Written {
  file: string;
  fields: Record<string, unknown>;
  body: string;
}

/** Reads every text of one name in the folders of articles or pages; what cannot be read is the check's to tell. */
export async function readTexts(folder: string, name: RegExp): Promise<Written[]> {
  const { folders } = await list(folder);
  const all = await Promise.all(
    folders.map(async (post) => {
      const { files } = await list(join(folder, post));
      return Promise.all(files.filter((file) => name.test(file)).map((file) => readWritten(join(folder, post, file))));
    }),
  );
  return all.flat().filter((text) => text !== undefined);
}

async function readWritten(file: string): Promise<Written | undefined> {
  const read = await readText(file);
  const text = typeof read === 'string' ? splitFrontMatter(file, read) : read;
  if ('level' in text) return undefined;
  try {
    return { file, fields: parse(text.frontMatter) as Record<string, unknown>, body: text.body };
  } catch {
    return undefined;
  }
}
