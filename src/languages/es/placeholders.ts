import type { Placeholders } from '../language.ts';

/** What stands in the fields of a new Spanish text. */
export const placeholders: Placeholders = {
  description: ({ min, max }) =>
    `Lo que este artículo da a quien lee, en una o dos frases de ${min} a ${max} caracteres. Se ven en las listas y los buscadores.`,
  keyPoint: 'Algo para recordar, en una frase que sea cierta por sí sola.',
  condition: 'El nombre médico de la condición',
  therapy: 'El nombre del tratamiento',
};
