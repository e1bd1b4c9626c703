import { en, type Words } from './en/words.ts';
import { es } from './es/words.ts';

const byLanguage = { en, es } satisfies Record<string, Words>;

/** The languages of the site, by their two letters. */
export type Language = keyof typeof byLanguage;

/** The language in which articles are written first. Its addresses stand at the root of the site. */
export const FIRST_LANGUAGE: Language = 'en';

/** All languages, the first one first. */
export const languages = Object.keys(byLanguage) as Language[];

/** Whether two letters name a language of the site. */
export function isLanguage(letters: string): letters is Language {
  return letters in byLanguage;
}

/** What the interface says in a language. */
export function words(language: Language): Words {
  return byLanguage[language];
}
