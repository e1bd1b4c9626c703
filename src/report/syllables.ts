import type { Readability } from '../languages/language.ts';

/** How many syllables a word has. Numbers and abbreviations count as one, since nobody can tell how they are read. */
export function syllables(word: string, formula: Pick<Readability, 'syllables'>): number {
  const letters = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  const parts = letters.split('-').filter((part) => part !== '');
  return Math.max(1, parts.reduce((sum, part) => sum + formula.syllables(part), 0));
}
