import { FIRST_LANGUAGE, type Language, languageOfFile } from '../languages/languages.ts';

/** The language of a text that is rendered; what has no file is in the first one. */
export function languageOf(file: URL | undefined): Language {
  return languageOfFile(file?.pathname.split('/').at(-1) ?? '') ?? FIRST_LANGUAGE;
}
