import { readFileSync } from 'node:fs';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';

/** The kinds of article that have a template, and what each is for. */
export const KINDS = {
  condition: 'what somebody has, such as panic attacks',
  treatment: 'what may help against it, such as a therapy or a medicine',
  coping: 'what one can do oneself, such as getting through a bad night',
  news: 'what is new, such as a study or a change at the practice',
} as const;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/** The sections of a kind of article, with the cards on getting help at their end. */
export function template(kind: Kind, language: Language): string {
  return `${read(kind, language)}\n${read('help', language)}`;
}

/** Lines that articles have in common, by their words in the first language: the templates say them line by line in each language. */
export function standardLines(language: Language): Map<string, string> {
  const pairs = [...KIND_NAMES, 'help' as const].flatMap((name) => {
    const translated = read(name, language).split('\n');
    return read(name, FIRST_LANGUAGE)
      .split('\n')
      .map((line, index) => [line, translated[index] ?? ''] as const);
  });
  return new Map(pairs.filter(([line]) => line !== ''));
}

function read(name: Kind | 'help', language: Language): string {
  return readFileSync(new URL(`../languages/${language}/templates/${name}.md`, import.meta.url), 'utf8');
}
