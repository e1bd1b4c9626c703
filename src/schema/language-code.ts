import { FIRST_LANGUAGE } from '../languages/languages.ts';

/** What languages are called in English; nothing where there is no such language. */
const englishNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

const known = new Map<string, string | undefined>();

/** What a language is called in English, by its two letters; nothing where these are no language. */
export function englishName(letters: string): string | undefined {
  if (!/^[a-z]{2}$/.test(letters)) return undefined;
  if (!known.has(letters)) known.set(letters, englishNames.of(letters));
  return known.get(letters);
}

/** What messages call the language in which articles are written first. */
export const FIRST_LANGUAGE_NAME = englishName(FIRST_LANGUAGE) ?? FIRST_LANGUAGE;
