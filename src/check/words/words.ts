import type { ParsedNode } from 'yaml';
import type { Body } from '../../content/markdown/body.ts';
import { foreignProse, proseInFields, proseInMarkdown } from '../../content/markdown/prose.ts';
import { error, type Problem, warning } from '../../content/problem.ts';
import type { Language } from '../../words/words.ts';
import type { Context } from '../context.ts';
import { LISTED_WORD_RULES, WORD_RULES } from '../rules.ts';
import { findings } from '../run/apply.ts';
import { exceptionsIn } from './exceptions.ts';

/** A part of a file: its front matter, its text, or all of it. */
export interface Section {
  file: string;
  source: string;
  linesBefore: number;
  language: Language;
}

/** What is wrong with the words of a text, by the prose of it in its own language. */
export function checkWordsOfText(body: Body, prose: string, context: Context): Problem[] {
  return checkWords(body, new Map([...foreignProse(body.source, body.tree), [body.language, prose]]), context);
}

/**
 * What is wrong with the words in fields.
 *
 * @param all whether all of them hold prose, and their names too
 */
export function checkWordsOfFields(section: Section, fields: ParsedNode | null, context: Context, all = false): Problem[] {
  return checkWords(section, proseInFields(section.source, fields, section.language, all), context);
}

/** The prose of a text in its own language. */
export function proseOf(body: Body): string {
  return proseInMarkdown(body.source, body.tree);
}

function checkWords({ file, source, linesBefore }: Omit<Section, 'language'>, proseBy: ReadonlyMap<Language, string>, context: Context): Problem[] {
  const passages = [...proseBy].map(([language, prose]) => ({ file, language, prose }));
  const found = passages.flatMap((passage) => findings(WORD_RULES, passage, context, 0));
  // A list answers these: no exception in a text does.
  const listed = passages.flatMap((passage) => findings(LISTED_WORD_RULES, passage, context, 0));
  const exceptions = exceptionsIn(source);
  if (found.length + listed.length + exceptions.length === 0) return [];

  const place = (at: number) => {
    const before = source.slice(0, at).split('\n');
    return { file, line: before.length + linesBefore, column: (before.at(-1) ?? '').length + 1 };
  };
  const covering = (at: number) => exceptions.filter(({ from, to }) => from <= at && at < to);
  const used = new Set(found.flatMap(({ at }) => covering(at)));
  const left = [...found.filter(({ at }) => covering(at).length === 0), ...listed];
  return [
    ...left.map(({ at, rule, message }) => (rule.level === 'error' ? error : warning)(place(at), message)),
    ...exceptions.flatMap((exception) => {
      if (exception.reason === '') return [error(place(exception.at), 'an exception to the language rules says why: <!-- language-ok: the name of a law -->')];
      return used.has(exception) ? [] : [warning(place(exception.at), 'this exception to the language rules covers nothing. Put it right before the words, or take it out.')];
    }),
  ];
}
