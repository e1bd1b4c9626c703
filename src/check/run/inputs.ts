import { parseSingleFiles, type SingleFiles, type SingleFileTexts } from '../../content/single-files.ts';
import { type Context, contextOf } from '../context.ts';
import { type Kinds, kindsOf, type Names } from '../fields/kinds.ts';

/** All that the check of a folder depends on beside the folder itself and the code: plain data, for threads and for the cache. */
export interface Inputs {
  /** The content's folder. */
  root: string;
  files: SingleFileTexts;
  names: Names;
  /** The practice's own words, where spelling is checked. */
  words: string | undefined;
}

/** The same, made ready for rules. */
export interface Ready {
  files: SingleFiles;
  kinds: Kinds;
  context: Context;
}

/** Parses what each check must know. The dictionaries are opened for a check of spelling alone. */
export async function ready({ root, files: texts, names, words }: Inputs): Promise<Ready> {
  const files = parseSingleFiles(root, texts);
  const spelling = words === undefined ? undefined : (await import('../words/spelling.ts')).spelling(words);
  return { files, kinds: kindsOf(names), context: contextOf(files, spelling) };
}
