import type { Sounds } from './slips.ts';
import type { UrgentWords } from './urgent.ts';

/** What the search page tells its script, as JSON in the page. */
export interface SearchSettings {
  /** The languages whose articles can be searched, that of the page first. */
  languages: readonly SearchLanguage[];
  urgent: readonly UrgentWords[];
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
export type Saying = 'one' | 'many' | 'none' | 'corrected' | 'nearest' | 'nothing' | 'section' | 'broken' | 'notBuilt' | 'allTopics' | 'allYears';

/** `words.json` beside an index: what the search knows of a language's words. */
export interface KnownWords {
  common: readonly string[];
  sounds: Sounds;
  everyday: readonly { say: readonly string[]; find: readonly string[] }[];
  /** The words of the articles, the most frequent first, with spaces between them. */
  vocabulary: string;
}

/** The name of that file. */
export const KNOWN_WORDS = 'words.json';
