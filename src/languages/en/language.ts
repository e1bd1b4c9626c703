import type { LanguageDefinition } from '../language.ts';
import { covers } from './covers.ts';
import { placeholders } from './placeholders.ts';
import { search } from './search.ts';
import { spelling } from './spelling.ts';
import { telltales } from './telltales.ts';
import { words } from './words.ts';

/** English. */
export const en: LanguageDefinition = {
  words,
  formats: undefined,
  spelling,
  readability: async () => (await import('./readability.ts')).readability,
  telltales,
  search,
  placeholders,
  contentNote: 'This article mentions suicide.',
  covers,
  // Non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047.
  wordsPerMinute: 238,
  letters: '–—‘’“”…',
};
