import { syllable } from 'syllable';
import type { Counts, Readability } from '../language.ts';

/** The school grade in the US that texts should not go beyond. */
const HIGHEST_GRADE = 9;

/** US school grades. */
export const readability: Readability = {
  heading: 'How hard the English texts are to read, as a US school grade; 6 to 8 is the aim',
  scale: 'grade',
  limit: { value: HIGHEST_GRADE, said: `grade ${HIGHEST_GRADE}` },
  higherIs: 'harder',
  value: grade,
  sentence: fleschKincaid,
  syllables: syllable,
};

/** The school grade of a text: the median of four formulas. */
export function grade(counts: Counts): number {
  const [, low = 0, high = 0] = [fleschKincaid(counts), smog(counts), colemanLiau(counts), automated(counts)].sort((a, b) => a - b);
  return (low + high) / 2;
}

/** Flesch and Kincaid 1975. */
export function fleschKincaid({ sentences, words, syllables: spoken }: Counts): number {
  return 0.39 * (words / sentences) + 11.8 * (spoken / words) - 15.59;
}

/** SMOG, McLaughlin 1969. */
export function smog({ sentences, longWords }: Counts): number {
  return 1.043 * Math.sqrt(longWords * (30 / sentences)) + 3.1291;
}

/** Coleman and Liau 1975. */
export function colemanLiau({ sentences, words, letters }: Counts): number {
  return 5.88 * (letters / words) - 29.6 * (sentences / words) - 15.8;
}

/** The automated readability index, Senter and Smith 1967. */
export function automated({ sentences, words, letters }: Counts): number {
  return 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
}
