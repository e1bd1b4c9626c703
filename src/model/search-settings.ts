import { definition, type Language, languages, words } from '../languages/languages.ts';
import { languageSchema } from '../schema/language.ts';
import type { SearchLanguage, SearchSettings } from '../search/settings.ts';
import type { UrgentWords } from '../search/urgent.ts';
import { type Address, href, SEARCH_INDEX } from './addresses.ts';
import { contentFile, lazily } from './content-file.ts';
import { helpLines, type ShownHelpLine } from './help.ts';
import { languageName } from './language-names.ts';

const urgent = lazily(() => contentFile('language.yaml', languageSchema).urgent);

/** The folder of a language's index, as the pages name it before its hash is known. */
export function indexFolder(language: Language): Address {
  return `/${SEARCH_INDEX}/${language}/`;
}

/** What the search page of a language tells its script. */
export function searchSettings(language: Language): SearchSettings {
  const { search, topics } = words(language);
  const { none, corrected, nearest, nothing, section, broken, notBuilt, allTopics, allYears } = search;
  return {
    languages: [language, ...languages.filter((other) => other !== language)].map((each) => searchLanguage(each, language)),
    urgent: languages.map(urgentWords),
    says: { one: topics.count(1), many: topics.count('{count}'), none, corrected, nearest, nothing, section, broken, notBuilt, allTopics, allYears },
  };
}

/** The help lines that the search may show in a language: those that stand first, and those that urgent words name. */
export function urgentLines(language: Language): ShownHelpLine[] {
  const named = new Set(languages.flatMap((each) => urgentWords(each).entries.flatMap(({ lines }) => lines)));
  return helpLines(language).filter(({ id, first }) => first || named.has(id));
}

function searchLanguage(language: Language, page: Language): SearchLanguage {
  return { language, inWords: words(page).article.sources.inLanguage(languageName(language, page)), folder: href(indexFolder(language)) };
}

function urgentWords(language: Language): UrgentWords {
  const entries = urgent()[language] ?? [];
  return { sounds: definition(language).search.sounds, entries: entries.map(({ words, except, lines = [] }) => ({ words, except, lines })) };
}
