import { en } from './en/language.ts';
import type { Words } from './en/words.ts';
import { es } from './es/language.ts';
import type { LanguageDefinition } from './language.ts';

/** Each folder beside this file that holds a language. A new one is named here, and nowhere else. */
const byLanguage = { en, es } satisfies Record<string, LanguageDefinition>;

/** The languages of the site, by their two letters. */
export type Language = keyof typeof byLanguage;

/** The language in which articles are written first. Its addresses stand at the root of the site. */
export const FIRST_LANGUAGE: Language = 'en';

/** All languages, the first one first. */
export const languages = Object.keys(byLanguage) as Language[];

/** Whether two letters name a language of the site. */
export function isLanguage(letters: string): letters is Language {
  return Object.hasOwn(byLanguage, letters);
}

/** All that belongs to a language. */
export function definition(language: Language): LanguageDefinition {
  return byLanguage[language];
}

/** What the interface says in a language. */
export function words(language: Language): Words {
  return byLanguage[language].words;
}

/** The language of a text by the name of its file: `index.md` is in the first one. Nothing where no text has that name. */
export function languageOfFile(name: string): Language | undefined {
  const [, stem] = /^([a-z]+)\.mdx?$/.exec(name) ?? [];
  if (stem === 'index') return FIRST_LANGUAGE;
  return stem !== undefined && isLanguage(stem) && stem !== FIRST_LANGUAGE ? stem : undefined;
}
