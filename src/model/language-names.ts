import type { Language } from '../languages/languages.ts';
import { formats } from './formats.ts';

/** What a language is called in another one, by its two letters. */
export function languageName(letters: string, language: Language): string {
  return formats(language).languageName(letters);
}

/** What several languages are called, as a sentence lists them. */
export function languageList(letters: readonly string[], language: Language): string {
  return formats(language).list(letters.map((each) => languageName(each, language)));
}
