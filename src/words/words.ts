import { en } from './en.ts';

/** Everything the interface says, in one language. English is the measure: a language that lacks a word is a type error. */
export type Words = typeof en;

const byLanguage = { en } satisfies Record<string, Words>;

/** The languages of the site, by their two letters. */
export type Language = keyof typeof byLanguage;

/** All languages, the one at the root of the site first. */
export const languages = Object.keys(byLanguage) as Language[];

/** What the interface says in a language. */
export function words(language: Language): Words {
  return byLanguage[language];
}
