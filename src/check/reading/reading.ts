import type { Problem } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';

/** What a writer has written, before it is read. */
export interface Written {
  file: string;
  source: string;
}

/**
 * What is asked of the notation itself. What reads ends over such a fault and tells of it, so that here the reader is asked once more.
 * Examples are written as in a file.
 */
export type ReadingRule = Rule<Written>;

/**
 * The rules by which a reader ends.
 *
 * @param read reads what is written, and returns what keeps it from being read
 * @param described each fault that the reader knows
 */
export function readingRules<Fault extends string>(
  read: (written: Written) => readonly Problem[],
  described: Readonly<Record<Fault, Pick<ReadingRule, 'tells' | 'examples'>>>,
): readonly ReadingRule[] {
  return Object.entries<Pick<ReadingRule, 'tells' | 'examples'>>(described).map(([id, description]) => ({
    id,
    level: 'error',
    ...description,
    check(written, _, report) {
      for (const { rule, message, ...at } of read(written)) if (rule === id) report(at, message);
    },
  }));
}
