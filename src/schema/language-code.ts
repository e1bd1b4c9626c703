import { FIRST_LANGUAGE } from '../languages/languages.ts';

/** What languages are called in English; nothing where there is no such language. */
const englishNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** What a language is called in English, by its two letters; nothing where these are no language. */
export function englishName(letters: string): string | undefined {
  return /^[a-z]{2}$/.test(letters) ? englishNames.of(letters) : undefined;
}

/** What messages call the language in which articles are written first. */
export const FIRST_LANGUAGE_NAME = englishName(FIRST_LANGUAGE) ?? FIRST_LANGUAGE;
