import type { Sounds } from './slips.ts';

/** What the search page tells its script, as JSON in the page. */
export interface SearchSettings {
  /** The languages whose articles can be searched, that of the page first. */
  languages: readonly SearchLanguage[];
  /** What the script says. */
  says: Record<Saying, string>;
}

/** A language that can be searched. */
export interface SearchLanguage {
  language: string;
  /** How the page says "in Spanish". */
  inWords: string;
  /** The folder of its index; the build puts the hash of what is in it behind the name. */
  folder: string;
}

/** Sayings of the words of a language that the script fills in. */
export type Saying = 'one' | 'many' | 'none' | 'corrected' | 'nearest' | 'nothing' | 'section' | 'broken' | 'allTopics' | 'allYears';

/** `words.json` beside an index: what the search knows of a language's words. */
export interface KnownWords {
  /** Whether there are so many articles that each word asked for loads much. */
  isLong?: boolean;
  common: readonly string[];
  sounds: Sounds;
  everyday: readonly { say: readonly string[]; find: readonly string[]; aside?: boolean }[];
  /** The words of the articles, the most frequent first, with spaces between them. */
  vocabulary: string;
}

/** The name of that file. */
export const KNOWN_WORDS = 'words.json';

/** `filed.json` beside an index: what its articles are filed under. */
export interface FiledArticles {
  topics: readonly string[];
  years: readonly string[];
  /** The place of its year and of its topics in these lists, by the id of an article, the newest first. */
  articles: Readonly<Record<string, readonly number[]>>;
}

/** The name of that file. */
export const FILED_ARTICLES = 'filed.json';
