import { isProblem, type Problem } from '../../content/problem.ts';
import { type SingleFiles, glossaryFile, HELP_LINES } from '../../content/single-files.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import type { Context } from '../context.ts';
import { hear, notesOf } from '../notes/set-aside.ts';
import { checkWordsOfFields } from '../words/words.ts';

/** What is wrong with the files that stand by themselves, as far as they are there. */
export function checkSingleFiles(files: SingleFiles): Problem[] {
  return [...files.values()].flatMap((file) => (isProblem(file) ? [file] : file.fields.problems));
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
