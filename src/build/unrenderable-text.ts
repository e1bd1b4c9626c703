import { error } from '../content/problem.ts';
import { ContentProblems } from './content-problems.ts';

/** What ends a build over a text that reads well and cannot be shown: a component or an expression in it fails. */
export function unrenderableText(file: string | undefined, fault: unknown): ContentProblems {
  if (fault instanceof ContentProblems) return fault;
  const reason = fault instanceof Error ? fault.message.split('\n')[0] : String(fault);
  return new ContentProblems([error({ file: file ?? 'content' }, `this text cannot be shown: ${reason}. Correct what stands between { and }, or take it out.`)]);
}
