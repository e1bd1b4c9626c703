import { FIRST_LANGUAGE, isLanguage, type Language } from '../languages/languages.ts';

/** The language of a text: a translation is called by its two letters, such as `es.md`. */
export function languageOf(file: URL | undefined): Language {
  const [, letters = ''] = /\/([a-z]{2})\.mdx?$/.exec(file?.pathname ?? '') ?? [];
  return isLanguage(letters) ? letters : FIRST_LANGUAGE;
}
