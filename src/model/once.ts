/**
 * Asks a question once, or once for each subject, and gives the same answer to everyone who asks again.
 *
 * Astro copies a whole collection each time it is read, which at many pages costs more than all else.
 * In development each asker gets a fresh answer, so that an edit shows.
 */
export function once<Subject extends [] | [string], Answer>(ask: (...subject: Subject) => Promise<Answer>): (...subject: Subject) => Promise<Answer> {
  const answers = new Map<string | undefined, Promise<Answer>>();
  return (...subject) => {
    if (import.meta.env.DEV) return ask(...subject);
    const answer = answers.get(subject[0]) ?? ask(...subject);
    answers.set(subject[0], answer);
    return answer;
  };
}
