import type { Placeholders } from '../language.ts';

/** What stands in the fields of a new English text. */
export const placeholders: Placeholders = {
  description: ({ min, max }) =>
    `What a reader gets from this article, in one or two sentences of ${min} to ${max} characters. Lists and search engines show them.`,
  keyPoint: 'Something to remember, in one sentence that is true by itself.',
  condition: 'The medical name of the condition',
  therapy: 'The name of the treatment',
};
