import { definition, type Language, languages } from '../../languages/languages.ts';
import type { LanguageRule } from '../../schema/language.ts';
import { ENDS, phrasePattern, STARTS } from '../../schema/phrase.ts';
import type { Finder, Found, Passage, WordRule } from './passage.ts';
import { possiblePhrases } from './possible-phrases.ts';

/** How far around words an exception to a rule is looked for. */
const AROUND = 120;

export const neverWritten: WordRule = {
  id: 'never-written',
  level: 'error',
  tells: 'Words that content/language.yaml says the practice never writes.',
  examples: { wrong: ['Someone who committed a sample.'], right: ['Someone who died by a sample.'] },
  check: (passage, { style }, report) => ofLevel('error', passage, style, report),
};

export const seldomWritten: WordRule = {
  id: 'seldom-written',
  level: 'warning',
  tells: 'Words that content/language.yaml has a better wording for.',
  examples: { wrong: ['A sample addict.'], right: ['A person with a sample.'] },
  check: (passage, { style }, report) => ofLevel('warning', passage, style, report),
};

function ofLevel(level: Found['level'], { prose, language }: Passage, style: Finder, report: (at: number, message: string) => void): void {
  for (const found of style(prose, language)) if (found.level === level) report(found.at, found.message);
}

/** Finds the words that rules speak of, all rules of a language in one pass over a text. */
export function houseStyle(rules: readonly LanguageRule[]): Finder {
  const byLanguage = new Map(languages.map((language) => [language, scanner(rules.filter((rule) => rule.language === language), language)]));
  // Errors and warnings are asked for one after the other, of the same passage.
  let last: { prose: string; language: Language; found: Found[] } | undefined;
  return (prose, language) => {
    if (last?.prose !== prose || last.language !== language) last = { prose, language, found: byLanguage.get(language)?.(prose) ?? [] };
    return last.found;
  };
}

/**
 * Finds the first words in a text that a reader may want to know of before.
 *
 * @param phrases what such words are, by language
 */
export function sensitiveWords(phrases: Readonly<Partial<Record<Language, readonly string[] | undefined>>>): (prose: string, language: Language) => string | undefined {
  const byLanguage = new Map(languages.map((language) => [language, phrases[language]?.length ? firstOf(phrases[language]) : undefined]));
  return (prose, language) => byLanguage.get(language)?.(prose)?.replace(/\s+/g, ' ');
}

function firstOf(phrases: readonly string[]): (prose: string) => string | undefined {
  const any = new RegExp(`${STARTS}(?:${longestFirst(phrases)})${ENDS}`, 'u');
  const mayHold = possiblePhrases(phrases, smallLetters);
  return (prose) => (mayHold(prose) ? any.exec(smallLetters(prose))?.[0] : undefined);
}

function scanner(rules: readonly LanguageRule[], language: Language): (prose: string) => Found[] {
  if (rules.length === 0) return () => [];
  const any = new RegExp(`${STARTS}(?:${rules.map((rule) => `(${source(rule, language)})`).join('|')})`, 'gu');
  const exceptions = rules.map(({ except }) => (except.length > 0 ? new RegExp(`${STARTS}(?:${longestFirst(except)})${ENDS}`, 'gu') : undefined));
  // What a pattern finds is known by the pattern alone.
  const mayHold = rules.some(({ pattern }) => pattern !== undefined) ? () => true : possiblePhrases(rules.flatMap(({ words }) => words), smallLetters);
  return (prose) => {
    if (!mayHold(prose)) return [];
    const text = smallLetters(prose);
    const found: Found[] = [];
    any.lastIndex = 0;
    for (let match = any.exec(text); match; match = any.exec(text)) {
      const index = match.findIndex((group, place) => place > 0 && group !== undefined) - 1;
      const rule = rules[index];
      const start = match.index;
      const end = start + match[0].length;
      if (!rule) break;
      if (isExcepted(text, start, end, exceptions[index])) any.lastIndex = start + 1;
      else found.push({ at: start, end, level: rule.level, message: message(rule, prose.slice(start, end)) });
    }
    return found;
  };
}

function source({ words, pattern, alone }: LanguageRule, language: Language): string {
  const choices = [...(words.length > 0 ? [`(?:${longestFirst(words)})${ENDS}`] : []), ...(pattern === undefined ? [] : [ungrouped(pattern)])];
  return `(?:${choices.join('|')})${alone ? `(?=\\s+(?:${definition(language).telltales.afterNoun.join('|')})(?!\\p{L})|\\s*(?:[^\\s\\p{L}\\p{N}-]|$))` : ''}`;
}

/** The first phrase that fits is taken, so that the longest must be tried first. */
function longestFirst(phrases: readonly string[]): string {
  return phrases.toSorted((a, b) => b.split(' ').length - a.split(' ').length).map(phrasePattern).join('|');
}

/** A pattern whose own groups do not count among those of the rules. */
function ungrouped(pattern: string): string {
  return `(?:${pattern.replace(/(?<!\\)\((?!\?)/g, '(?:')})`;
}

function isExcepted(text: string, start: number, end: number, exception: RegExp | undefined): boolean {
  if (!exception) return false;
  const from = Math.max(0, start - AROUND);
  return [...text.slice(from, end + AROUND).matchAll(exception)].some(({ index, 0: passage }) => from + index <= start && end <= from + index + passage.length);
}

function message({ better, advice, why }: LanguageRule, found: string): string {
  const words = `"${found.replace(/\s+/g, ' ')}"`;
  const instead = better ? `instead of ${words} write ${oneOf(better)}.` : '';
  return [instead, advice ? (better ? advice : `${words}: ${advice}`) : '', why ?? ''].filter((part) => part !== '').join(' ');
}

function oneOf(choices: readonly string[]): string {
  const quoted = choices.map((choice) => `"${choice}"`);
  return quoted.length === 1 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

/** Small letters, each at the place of its capital. */
function smallLetters(text: string): string {
  return text.replaceAll('\u0130', 'I').toLowerCase();
}
