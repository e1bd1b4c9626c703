const format = new Intl.ListFormat('es-US');

/** The sound of i at the start of a word that `Intl` does not know of: it knows that of "Inés" and "Hilda", and that there is none in "Hierro". */
const SOUND_OF_I = /^(?:h?í|y[b-df-hj-np-tv-xz])/i;

/**
 * Several things as a sentence lists them. "Y" before the sound of i is "e": "Ana e Íñigo", "Ana e Yvonne", and "Ana y Yolanda".
 *
 * Source: Fundéu, after the Diccionario panhispánico de dudas: https://www.fundeu.es/recomendacion/y-hielo-no-e-hielo-1232/
 */
export function list(items: readonly string[]): string {
  const parts = [...format.formatToParts(items)];
  return parts.map(({ value }, index) => (index === parts.length - 2 && SOUND_OF_I.test(items.at(-1) ?? '') ? value.replace(/ y $/, ' e ') : value)).join('');
}
