import { PLACEHOLDER } from '../content/markdown/placeholder.ts';
import type { Language } from '../words/words.ts';

/** What stands in the fields of a new text until somebody writes them. Each has a length that its field may have. */
export const FIELD_PLACEHOLDERS: Record<Language, { description: string; keyPoint: string; condition: string; therapy: string }> = {
  en: {
    description: placeholder('What a reader gets from this article, in one or two sentences of 110 to 160 characters. Lists and search engines show them.'),
    keyPoint: placeholder('Something to remember, in one sentence that is true by itself.'),
    condition: placeholder('The medical name of the condition'),
    therapy: placeholder('The name of the treatment'),
  },
  es: {
    description: placeholder('Lo que este artículo da a quien lee, en una o dos frases de 110 a 160 caracteres. Se ven en las listas y los buscadores.'),
    keyPoint: placeholder('Algo para recordar, en una frase que sea cierta por sí sola.'),
    condition: placeholder('El nombre médico de la condición'),
    therapy: placeholder('El nombre del tratamiento'),
  },
};

/**
 * Words between the marks of a text that is still to be written.
 *
 * @param most how many characters the whole may have
 */
export function placeholder(words: string, most = Number.POSITIVE_INFINITY): string {
  const room = most - PLACEHOLDER.start.length - PLACEHOLDER.end.length;
  const fitting = words.length <= room ? words : `${words.slice(0, room - 2).replace(/\s+\S*$/, '')} …`;
  return PLACEHOLDER.start + fitting + PLACEHOLDER.end;
}
