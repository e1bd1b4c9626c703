import type { Readability } from '../languages/language.ts';

type Formula = Pick<Readability, 'syllables'>;

/** What was counted, by formula and word: a blog says the same words over and over. */
const counted = new WeakMap<Formula, Map<string, number>>();

/** How many syllables a word has. Numbers and abbreviations count as one, since nobody can tell how they are read. */
export function syllables(word: string, formula: Formula): number {
  const known = counted.get(formula) ?? new Map<string, number>();
  counted.set(formula, known);
  const found = known.get(word) ?? count(word, formula);
  known.set(word, found);
  return found;
}

function count(word: string, formula: Formula): number {
  const letters = word.toLowerCase().replace(/[^\p{L}-]/gu, '');
  const parts = letters.split('-').filter((part) => part !== '');
  return Math.max(1, parts.reduce((sum, part) => sum + formula.syllables(part), 0));
}
