import type { Problem } from '../content/problem.ts';
import type { TextKindName } from '../content/kinds.ts';
import type { Readability } from '../languages/language.ts';
import type { Language } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import type { Source } from '../schema/source.ts';

/** Grows by one where a program that reads the facts would have to change. New fields alone change nothing. */
export const VERSION = 1;

/** Everything that the desk shows, as plain data; what is not known is `null`. `npm run report -- --json` prints it as it is. */
export interface Overview {
  version: typeof VERSION;
  /** The day it was looked at, in the practice's time zone. */
  on: Day;
  /** The title of the publication. */
  title: string;
  articles: ArticleFacts[];
  helpLines: HelpLineFacts[];
  sources: SourceFacts[];
  pictures: PictureFacts[];
  problems: ProblemFacts[];
  calendar: Month[];
}

/** Where an article stands between writer and reader. */
export type State = 'draft' | 'waiting' | 'online' | 'unreadable';

/** What somebody should look at in an article, in the order in which it matters. */
export const NEEDS = ['error', 'behind', 'review', 'hard', 'missing', 'caption', 'warning', 'orphan'] as const;

export type Need = (typeof NEEDS)[number];

/** An article, or a page such as `/about`. */
export interface ArticleFacts {
  kind: TextKindName;
  /** The name of its folder. */
  id: string;
  /** Its folder, from the project's. */
  folder: string;
  title: string;
  state: State;
  published: Day | null;
  updated: Day | null;
  review: ReviewFacts | null;
  /** One for each language of the site, the first one first. */
  texts: TextFacts[];
  needs: Need[];
  errors: number;
  warnings: number;
  picturesWithoutCaption: number;
}

export interface ReviewFacts {
  due: Day;
  /** Days until then; below zero once it is past. */
  left: number;
  state: 'overdue' | 'soon' | 'later';
}

/** An article in a language. */
export interface TextFacts {
  language: Language;
  state: 'original' | 'current' | 'behind' | 'missing' | 'unreadable';
  title: string | null;
  /** From the project's folder. */
  file: string | null;
  /** Where readers find it, from the site's root. */
  address: string | null;
  translatedFrom: Day | null;
  /** How many sources it cites. */
  sources: number;
  reading: ReadingFacts | null;
  /** The files of other articles and pages with a link to it. */
  linkedFrom: string[];
}

/** How hard a text is to read, on the scale of the formula for its language. */
export interface ReadingFacts extends Pick<Readability, 'scale' | 'higherIs'> {
  /** The last value that is not too hard. */
  limit: number;
  value: number;
  isHard: boolean;
  /** Its sections, the introduction first, which has no heading. One with too few sentences to tell is told with the next. */
  parts: { heading: string; line: number; value: number; isHard: boolean }[];
}

export interface HelpLineFacts {
  name: string;
  checkedOn: Day;
  /** Days since then. */
  age: number;
  isDue: boolean;
  source: string | null;
}

export interface SourceFacts {
  id: string;
  title: string;
  kind: Source['kind'];
  year: number | null;
  /** Years since then. */
  age: number | null;
  checked: Day;
  /** The names of the folders of what cites it. */
  citedBy: string[];
}

/** A picture in a text that stands alone, without words below it. */
export interface PictureFacts {
  file: string;
  line: number;
  picture: string;
  description: string;
}

export type ProblemFacts = { [field in keyof Required<Problem>]: Exclude<Problem[field], undefined> | null } & Pick<Problem, 'file' | 'level' | 'message'>;

/** What happens in a month, such as `2026-03`: only months in which something does. */
export interface Month {
  month: string;
  entries: { day: Day; what: 'online' | 'waiting' | 'review'; id: string; title: string }[];
}
