import { FIRST_LANGUAGE, isLanguage, type Language } from '../../languages/languages.ts';
import type { FoundArticle } from '../source.ts';

/** The two letters of the language that an article says it is in; empty where it says none. */
export function codeOf({ language }: Pick<FoundArticle, 'language'>): string {
  return language?.slice(0, 2).toLowerCase() ?? '';
}

/** The language that an article is written in here: the one that it names where the site has it, or else the first. */
export function languageOf(found: Pick<FoundArticle, 'language'>): Language {
  const code = codeOf(found);
  return isLanguage(code) ? code : FIRST_LANGUAGE;
}
