import type { Covers } from './en/covers.ts';
import type { Words } from './en/words.ts';

/** All that belongs to a language. What the folder of a language lacks of these is a type error. */
export interface LanguageDefinition {
  /** What the interface says. */
  words: Words;
  /** How dates, lists and names of languages are said where `Intl` has no data for the locale, or knows some of it less well. */
  formats: Partial<Formats> | undefined;
  /** Which words are right; nothing where there is no dictionary, and spelling is not checked. */
  spelling: Spelling | undefined;
  /** How hard a text is to read, loaded where it is asked; nothing where no formula is known. */
  readability: (() => Promise<Readability>) | undefined;
  /** What the check looks for in texts. */
  telltales: Telltales;
  /** What stands in the fields of a new text until somebody writes them. */
  placeholders: Placeholders;
  /** The note above an article that speaks of suicide, as most do where they say when to get help. */
  contentNote: string;
  /** What the covers show that are drawn for new articles. */
  covers: Covers;
  /** How fast adults read a text like ours in silence, in words a minute. */
  wordsPerMinute: number;
  /** What the search knows of its words. */
  search: SearchWords;
  /** The letters and signs that it writes beyond those of ASCII: the typefaces of the site are cut to them. */
  letters: string;
}

/** How a language says what `Intl` says of most. */
export interface Formats {
  /** A day, such as "October 28, 2025", from a date in UTC. */
  day(date: Date): string;
  /** A month, such as "October", from a date in UTC. */
  month(date: Date): string;
  /** Several things, as a sentence lists them. */
  list(items: readonly string[]): string;
  /** What a language is called, by its two letters. */
  languageName(letters: string): string;
  /** The order of two titles in a list. */
  compare(one: string, other: string): number;
}

/** A file in a package, packed with gzip. */
export interface PackedFile {
  package: string;
  file: string;
}

export interface Spelling {
  /** The dictionary, as cspell packs it. */
  dictionary: PackedFile;
  /** More words, one a line. */
  terms?: PackedFile;
  /** Whether a word is right. */
  isWord(word: string, known: KnownWords): boolean;
}

/** What the dictionaries know of a word. */
export interface KnownWords {
  /** Whether it is in the language's own dictionary, in small letters or as written. */
  has(word: string): boolean;
  /** Whether it is among the language's other terms. */
  hasTerm(word: string): boolean;
  /** Whether it is right in the first language of the site. */
  inFirstLanguage(word: string): boolean;
}

/** What the formulas of readability count. */
export interface Counts {
  sentences: number;
  words: number;
  letters: number;
  syllables: number;
  /** Words of three syllables or more. */
  longWords: number;
}

export interface Readability {
  /** What the report says above its list. */
  heading: string;
  /** What stands before a value, such as `grade`. */
  scale: string;
  /** The last value that is not too hard, and how the report says it. */
  limit: { value: number; said: string };
  /** Whether a higher value is harder, or a lower one. */
  higherIs: 'harder' | 'easier';
  value(counts: Counts): number;
  /** The value of one sentence. */
  sentence(counts: Counts): number;
  /** The syllables of a word in small letters, without signs. */
  syllables(word: string): number;
}

export interface Telltales {
  /** Words of a link that say nothing of where it leads. */
  vagueLinks: readonly string[];
  /** "An image of": what begins a description that says that it is one. */
  picture: { articles: readonly string[]; nouns: readonly string[]; joints: readonly string[] };
  /** What the system calls a picture of the screen. */
  screenshots: readonly string[];
  /** Words after which an adjective stood as a noun: "a bipolar who". Grammar, so no matter for a clinician. */
  afterNoun: readonly string[];
}

export interface SearchWords {
  /** Words that stand in any question and find nothing by themselves, in small letters, without accents and apostrophes. */
  common: readonly string[];
  /** Letters that are heard as the same, in the order in which they are replaced: a regular expression, and what stands for it. */
  sounds: readonly (readonly [pattern: string, sound: string])[];
}

export interface Placeholders {
  /** As long as a description may be, in characters and with the marks around it. */
  description(length: { min: number; max: number }): string;
  keyPoint: string;
  condition: string;
  therapy: string;
}
