import { annotations, report, summary } from '../check/report/format.ts';
import type { Problem } from '../content/problem.ts';

/** The end of a build over bad content: its message is for writers, so it carries no stack. */
export class ContentProblems extends Error {
  constructor(problems: readonly Problem[]) {
    const marks = process.env['GITHUB_ACTIONS'] === 'true' ? `${annotations(problems)}\n` : '';
    super(`${summary(problems, process.stderr)}\n\n${report(problems, process.stderr)}\n${marks}`);
    this.name = 'ContentProblems';
    this.stack = '';
  }
}
