import { type Language, languages } from '../languages/languages.ts';
import type { Address } from './addresses.ts';

/** The addresses of one page in each language that has it. */
export type Translations = Partial<Record<Language, Address>>;

/** The addresses of a page that stands in every language, or in those that `has` names. */
export function inLanguages(address: (language: Language) => Address, has: (language: Language) => boolean = () => true): Translations {
  return Object.fromEntries(languages.filter(has).map((language) => [language, address(language)]));
}

/** What stands in a language, with the first language's own words where it has none. */
export function translated<T extends object>(original: T, translations: Partial<Record<Language, Partial<T> | undefined>> | undefined, language: Language): T {
  return { ...original, ...translations?.[language] };
}
