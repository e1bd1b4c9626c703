import { BLOCK_END } from '../content/markdown/prose.ts';
import type { Language } from '../words/words.ts';
import { syllables } from './syllables.ts';

/** The school grade in the US that English texts should not go beyond. */
export const HIGHEST_GRADE = 9;

/** The score that Spanish texts should reach: 55 is where "normal" begins on the INFLESZ scale. */
export const LOWEST_SCORE = 55;

/** With fewer sentences than this the formulas say nothing. */
export const FEWEST_SENTENCES = 5;

/** A shorter sentence is no burden, whatever its words. */
const FEWEST_WORDS = 8;

/** A sentence and where it starts, in characters. */
export interface Sentence {
  at: number;
  text: string;
}

/** What the formulas count. */
export interface Counts {
  sentences: number;
  words: number;
  letters: number;
  syllables: number;
  /** Words of three syllables or more. */
  longWords: number;
}

/** How hard a text is to read. */
export interface Readability {
  /** A US school grade for English; for Spanish a score from 0, hard, to 100, easy. */
  value: number;
  isHard: boolean;
  hardest: Sentence[];
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{M}\p{N}])?/gu;

/** How hard a text is to read; nothing where it has too few sentences to tell. */
export function readability(prose: string, language: Language): Readability | undefined {
  const all = sentencesIn(prose, language);
  if (all.length < FEWEST_SENTENCES) return undefined;
  const value = language === 'es' ? szigrisztPazos(count(all, language)) : grade(count(all, language));
  const difficulty = (sentence: Sentence) => (language === 'es' ? -szigrisztPazos(count([sentence], language)) : fleschKincaid(count([sentence], language)));
  const hardest = all
    .filter(({ text }) => (text.match(WORD) ?? []).length >= FEWEST_WORDS)
    .map((sentence) => ({ sentence, difficulty: difficulty(sentence) }))
    .toSorted((a, b) => b.difficulty - a.difficulty)
    .slice(0, 5)
    .map(({ sentence }) => sentence);
  return { value, isHard: language === 'es' ? value < LOWEST_SCORE : value > HIGHEST_GRADE, hardest };
}

/** The whole sentences of a text: what ends without a mark, such as an entry of a list, is none. */
export function sentencesIn(prose: string, language: Language): Sentence[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  let at = 0;
  return prose.split(BLOCK_END).flatMap((block) => {
    const start = at;
    at += block.length + 1;
    if (!/[.!?:…]["'”’»)\]]*\s*$/.test(block)) return [];
    return [...segmenter.segment(block)].flatMap(({ segment, index }) => {
      const text = segment.replace(/\s+/g, ' ').replace(/ (?=[,.;:!?])/g, '').trim();
      return /\p{L}/u.test(text) ? [{ at: start + index + segment.search(/\S/), text }] : [];
    });
  });
}

/** Counts what the formulas need. */
export function count(sentences: readonly Sentence[], language: Language): Counts {
  const words = sentences.flatMap(({ text }) => text.match(WORD) ?? []);
  const lengths = words.map((word) => syllables(word, language));
  return {
    sentences: sentences.length,
    words: words.length,
    letters: words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: lengths.reduce((sum, length) => sum + length, 0),
    longWords: lengths.filter((length) => length >= 3).length,
  };
}

/** The school grade of an English text: the median of four formulas. */
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

/** Szigriszt-Pazos 1993, for Spanish: 100 is easy, 0 is hard. */
export function szigrisztPazos({ sentences, words, syllables: spoken }: Counts): number {
  return 206.835 - 62.3 * (spoken / words) - words / sentences;
}
