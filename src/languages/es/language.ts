import type { LanguageDefinition } from '../language.ts';
import { covers } from './covers.ts';
import { list } from './list.ts';
import { placeholders } from './placeholders.ts';
import { search } from './search.ts';
import { spelling } from './spelling.ts';
import { telltales } from './telltales.ts';
import { words } from './words.ts';

/** Spanish. */
export const es: LanguageDefinition = {
  words,
  formats: { list },
  spelling,
  readability: async () => (await import('./readability.ts')).readability,
  telltales,
  search,
  placeholders,
  contentNote: 'Este artículo menciona el suicidio.',
  covers,
  // As for English: Brysbaert 2019, doi:10.1016/j.jml.2019.104047, finds that rates follow from the words that a message takes.
  wordsPerMinute: 238,
  letters: 'ÁÉÍÑÓÚÜáéíñóúü¡¿«»–—‘’“”…',
};
