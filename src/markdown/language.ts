import type { Language } from '../words/words.ts';

/** The language of a text. English is the only one so far. */
export function languageOf(_file: URL | undefined): Language {
  return 'en';
}
