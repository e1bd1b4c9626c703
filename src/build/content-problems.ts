import { type Problem, report, summary } from '../check/problem.ts';

/** The end of a build over bad content: its message is for writers, so it carries no stack. */
export class ContentProblems extends Error {
  constructor(problems: readonly Problem[]) {
    super(`${summary(problems)}\n\n${report(problems)}\n`);
    this.name = 'ContentProblems';
    this.stack = '';
  }
}
