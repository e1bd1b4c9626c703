import { type Language, languages, words } from '../languages/languages.ts';
import type { SearchLanguage, SearchSettings } from '../search/settings.ts';
import { type Address, href, SEARCH_INDEX } from './addresses.ts';
import { helpLines, type ShownHelpLine } from './help.ts';
import { languageName } from './language-names.ts';
import { urgentWords } from './urgent-words.ts';

/** The folder of a language's index, as the pages name it before its hash is known. */
export function indexFolder(language: Language): Address {
  return `/${SEARCH_INDEX}/${language}/`;
}

/** What the search page of a language tells its script. */
export function searchSettings(language: Language): SearchSettings {
  const { search, topics } = words(language);
  const { none, corrected, nearest, nothing, section, broken, allTopics, allYears } = search;
  return {
    languages: [language, ...languages.filter((other) => other !== language)].map((each) => searchLanguage(each, language)),
    says: { one: topics.count(1), many: topics.count('{count}'), none, corrected, nearest, nothing, section, broken, allTopics, allYears },
  };
}

/** The help lines that the search may show in a language: those that stand first, and those that urgent words name. */
export function urgentLines(language: Language): ShownHelpLine[] {
  const named = new Set(urgentWords().flatMap(({ entries }) => entries.flatMap(({ lines }) => lines)));
  return helpLines(language).filter(({ id, first }) => first || named.has(id));
}

function searchLanguage(language: Language, page: Language): SearchLanguage {
  return { language, inWords: words(page).article.sources.inLanguage(languageName(language, page)), folder: href(indexFolder(language)) };
}
