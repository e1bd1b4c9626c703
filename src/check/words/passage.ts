import type { Problem } from '../../content/problem.ts';
import type { Language } from '../../languages/languages.ts';
import type { Rule } from '../rule.ts';

/** The prose of a file, or of a part of it, in one language. */
export interface Passage {
  file: string;
  language: Language;
  /** What readers read, with spaces for all else: a place in it is the same place in its source. */
  prose: string;
}

/** What is asked of words. Examples are in English, and a place is told in characters from the start of the prose. */
export type WordRule = Rule<Passage, number>;

/** Something about the words of a passage. */
export interface Found {
  /** Where it starts, in characters from the start of the prose. */
  at: number;
  /** Where it ends; left out where a finder speaks of a whole passage. */
  end?: number;
  level: Problem['level'];
  message: string;
}

/** Finds words by a list that was made ready once for all passages. */
export type Finder = (prose: string, language: Language) => Found[];
