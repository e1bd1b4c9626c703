import { error, type Place, type Problem, warning } from '../../content/problem.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

/**
 * Looks at one subject by many rules.
 *
 * @param file what is told to have the fault where a rule itself fails
 */
export function apply<Subject>(rules: readonly Rule<Subject>[], subject: Subject, context: Context, file: string): Problem[] {
  const told: readonly Finding<Place, Subject>[] = findings(rules, subject, context, { file });
  return told.map((finding) => problemOf(finding, finding.at));
}

/** What one rule told of. */
export interface Finding<At, Subject> {
  rule: Rule<Subject, At>;
  at: At;
  message: string;
  /** Whether it is the rule itself that is at fault. */
  failed?: boolean;
}

/** What a rule told of, as a problem at a place in a file. */
export function problemOf<At, Subject>({ rule, message, failed }: Finding<At, Subject>, place: Place): Problem {
  const problem = (rule.level === 'error' ? error : warning)(place, message);
  return failed ? problem : { ...problem, rule: rule.id };
}

/**
 * The same, before it becomes problems.
 *
 * @param failed where a fault of a rule itself is told
 */
export function findings<Subject, At>(rules: readonly Rule<Subject, At>[], subject: Subject, context: Context, failed: At): Finding<At, Subject>[] {
  return rules.flatMap((rule) => {
    const told: Finding<At, Subject>[] = [];
    try {
      rule.check(subject, context, (at, message) => void told.push({ rule, at, message }));
    } catch (fault) {
      told.push({ rule: { ...rule, level: 'error' }, at: failed, message: failure(rule.id, fault), failed: true });
    }
    return told;
  });
}

function failure(id: string, fault: unknown): string {
  const reason = (fault instanceof Error ? fault.message : String(fault)).split('\n')[0];
  return `the rule ${id} stopped before its end (${reason}). The fault may be its own: show this line to whoever looks after the site.`;
}
