import type { Counts, Readability } from '../language.ts';

/** The score that texts should reach: 55 is where "normal" begins on the INFLESZ scale. */
const LOWEST_SCORE = 55;

/** The scale of Szigriszt and Pazos. */
export const readability: Readability = {
  heading: 'How hard the Spanish texts are to read, from 0, hard, to 100, easy; 55 and more is the aim',
  scale: 'Szigriszt-Pazos',
  limit: { value: LOWEST_SCORE, said: String(LOWEST_SCORE) },
  higherIs: 'easier',
  value: szigrisztPazos,
  sentence: szigrisztPazos,
  syllables,
};

/** Szigriszt-Pazos 1993: 100 is easy, 0 is hard. */
export function szigrisztPazos({ sentences, words, syllables: spoken }: Counts): number {
  return 206.835 - 62.3 * (spoken / words) - words / sentences;
}

/** The spelling tells: each strong or accented vowel begins a syllable, weak ones lean on it. */
export function syllables(word: string): number {
  const sounds = word
    .replace(/h/g, '')
    .replace(/qu/g, 'q')
    .replace(/gu(?=[eéií])/g, 'g')
    .replace(/y(?![aeiouáéíóúü])/g, 'i');
  const groups = sounds.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, (group.match(/[aeoáéóíú]/g) ?? []).length), 0);
}
