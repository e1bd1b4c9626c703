import { isProblem, type Problem } from '../../content/problem.ts';
import { glossaryFile, HELP_LINES, type SingleFiles, valuesOf } from '../../content/single-files.ts';
import { FIRST_LANGUAGE, languages } from '../../languages/languages.ts';
import { languageSchema } from '../../schema/language.ts';
import type { Context } from '../context.ts';
import { hear, notesOf } from '../notes/set-aside.ts';
import { RULE_LIST_RULES } from '../rules.ts';
import { apply } from '../run/apply.ts';
import { checkWordsOfFields } from '../words/words.ts';

/** What is wrong with the files that stand by themselves, as far as they are there. */
export function checkSingleFiles(files: SingleFiles): Problem[] {
  return [...files.values()].flatMap((file) => (isProblem(file) ? [file] : file.fields.problems));
}

/** What is wrong with the rules in `language.yaml`, where it is in order otherwise. */
export function checkRuleList(files: SingleFiles, context: Context): Problem[] {
  const file = files.get('language.yaml');
  const rules = valuesOf(files, 'language.yaml', languageSchema)?.rules;
  if (!file || isProblem(file) || !rules) return [];
  return apply(RULE_LIST_RULES, { rules, place: file.fields.place }, context, file.file);
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
