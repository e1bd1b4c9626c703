import { BLOCK_END } from '../content/prose-sheet.ts';
import type { Counts, Readability } from '../languages/language.ts';
import type { Language } from '../languages/languages.ts';
import { syllables } from './syllables.ts';

/** With fewer sentences than this the formulas say nothing. */
export const FEWEST_SENTENCES = 5;

/** A shorter sentence is no burden, whatever its words. */
const FEWEST_WORDS = 8;

/** A sentence and where it starts, in characters. */
export interface Sentence {
  at: number;
  text: string;
}

/** How hard a text is to read. */
export interface Difficulty {
  /** On the scale of the formula. */
  value: number;
  isHard: boolean;
  hardest: Sentence[];
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.,-]*[\p{L}\p{M}\p{N}])?/gu;

/** How hard a text is to read; nothing where it has too few sentences to tell. */
export function difficulty(prose: string, language: Language, formula: Readability): Difficulty | undefined {
  const all = sentencesIn(prose, language);
  if (all.length < FEWEST_SENTENCES) return undefined;
  const direction = formula.higherIs === 'harder' ? 1 : -1;
  const value = formula.value(count(all, formula));
  const hardest = all
    .filter(({ text }) => (text.match(WORD) ?? []).length >= FEWEST_WORDS)
    .map((sentence) => ({ sentence, difficulty: direction * formula.sentence(count([sentence], formula)) }))
    .toSorted((a, b) => b.difficulty - a.difficulty)
    .slice(0, 5)
    .map(({ sentence }) => sentence);
  return { value, isHard: direction * value > direction * formula.limit.value, hardest };
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
export function count(sentences: readonly Sentence[], formula: Readability): Counts {
  const words = sentences.flatMap(({ text }) => text.match(WORD) ?? []);
  const lengths = words.map((word) => syllables(word, formula));
  return {
    sentences: sentences.length,
    words: words.length,
    letters: words.join('').match(/[\p{L}\p{N}]/gu)?.length ?? 0,
    syllables: lengths.reduce((sum, length) => sum + length, 0),
    longWords: lengths.filter((length) => length >= 3).length,
  };
}
