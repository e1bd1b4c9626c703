import type { ParsedNode } from 'yaml';
import type { Body } from '../../content/markdown/body.ts';
import { foreignProse, proseInMarkdown } from '../../content/markdown/prose.ts';
import type { Problem } from '../../content/problem.ts';
import { proseInFields } from '../../content/yaml/prose-in-fields.ts';
import type { Language } from '../../languages/languages.ts';
import type { Context } from '../context.ts';
import type { Section } from '../notes/notes.ts';
import { LISTED_WORD_RULES, WORD_RULES } from '../rules.ts';
import { findings, problemOf } from '../run/apply.ts';
import { placeOf } from '../text/written.ts';

/** What is wrong with the words of a text, by the prose of it in its own language. */
export function checkWordsOfText(body: Body, prose: string, context: Context): Problem[] {
  return checkWords(body, new Map([...foreignProse(body.source, body.tree), [body.language, prose]]), context);
}

/**
 * What is wrong with the words in fields.
 *
 * @param all whether all of them hold prose, and their names too
 */
export function checkWordsOfFields(section: Section & { language: Language }, fields: ParsedNode | null, context: Context, all = false): Problem[] {
  return checkWords(section, proseInFields(section.source, fields, section.language, all), context);
}

/** The prose of a text in its own language. */
export function proseOf(body: Body): string {
  return proseInMarkdown(body.source, body.tree);
}

function checkWords(section: Section, proseBy: ReadonlyMap<Language, string>, context: Context): Problem[] {
  const found = [...proseBy].flatMap(([language, prose]) => findings([...WORD_RULES, ...LISTED_WORD_RULES], { file: section.file, language, prose }, context, 0));
  return found.map((finding) => problemOf(finding, placeOf(section, finding.at)));
}
