import type { Place, Problem } from '../content/problem.ts';
import type { Context } from './context.ts';

/** Tells of one problem: where it is, what is wrong, and what to write instead. */
export type Report<At = Place> = (at: At, message: string) => void;

/** One thing that is asked of the content. */
export interface Rule<Subject, At = Place> {
  /** What the rule is called in the list of rules, and in a note that sets it aside: `vague-link-ok`. */
  id: string;
  /** An error keeps the site from being published; a warning does not. */
  level: Problem['level'];
  /** What is told of, in one line. */
  tells: string;
  /** What it tells of and what it lets pass, in the notation of its subject. A test runs them all. */
  examples: { wrong: readonly string[]; right: readonly string[] };
  /** Looks at one subject. It reads no file and waits for nothing: what it needs is in the subject and the context. */
  check(subject: Subject, context: Context, report: Report<At>): void;
}
