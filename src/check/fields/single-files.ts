import { join } from 'node:path';
import { isProblem, type Problem, error } from '../../content/problem.ts';
import { SINGLE_FILES, type SingleFiles, glossaryFile, HELP_LINES } from '../../content/single-files.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import type { Context } from '../context.ts';
import { bringBack } from '../history/bring-back.ts';
import { hear, notesOf } from '../notes/set-aside.ts';
import { checkWordsOfFields } from '../words/words.ts';

/** The glossaries of other languages, which need not be there. */
const OPTIONAL = languages.filter((language) => language !== FIRST_LANGUAGE).map(glossaryFile);

/** What is wrong with the files that stand by themselves. */
export function checkSingleFiles(root: string, files: SingleFiles): Problem[] {
  return Object.keys(SINGLE_FILES).flatMap((name) => {
    const file = files.get(name);
    if (file) return isProblem(file) ? [file] : file.fields.problems;
    return OPTIONAL.includes(name) ? [] : [error({ file: join(root, name) }, `this file is missing. ${bringBack(root, join(root, name))}`)];
  });
}

/** What is wrong with the words in those of them that readers read. */
export function checkWordsOfSingleFiles(files: SingleFiles, context: Context): Problem[] {
  const glossaries = languages.map((language) => [glossaryFile(language), language, true] as const);
  return [['practice.yaml', FIRST_LANGUAGE, false] as const, [HELP_LINES, FIRST_LANGUAGE, false] as const, ...glossaries].flatMap(([name, language, all]) => {
    const file = files.get(name);
    if (!file || isProblem(file)) return [];
    const section = { file: file.file, source: file.source, linesBefore: 0 };
    return hear(checkWordsOfFields({ ...section, language }, file.fields.nodes, context, all), notesOf(section), context).problems;
  });
}
