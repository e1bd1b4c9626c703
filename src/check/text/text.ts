import type { Body } from '../../content/markdown/body.ts';
import type { Rule } from '../rule.ts';

/** What a text needs to know of its folder. */
export interface Beside {
  /** The names of the files in it. */
  files: readonly string[];
  /** What is wrong with each picture that is named in it, by the name of its file; nothing where it is in order. */
  pictures: ReadonlyMap<string, string | undefined>;
  /** What its writer may want to know of each picture that is in order, by the name of its file. */
  pictureAdvice?: ReadonlyMap<string, string | undefined>;
  /** What is wrong with each file in it that readers take along or play, by its name. */
  attachments?: ReadonlyMap<string, string | undefined>;
}

/** The text of an article or a page, with what lies beside it. */
export interface Text {
  body: Body;
  beside: Beside;
}

/** What is asked of texts. Examples are in Markdown, and in MDX where they hold braces. */
export type TextRule = Rule<Text>;
