import type { Language } from '../../words/words.ts';
import type { WordCheck } from './wording.ts';

/** A word that stands twice in a row, whatever marks are around it. */
const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}]|['’-]\p{L})/giu;

/**
 * Finds words that were typed twice.
 *
 * @param mayRepeat the words that may stand twice, by language: "she had had"
 */
export function repeats(mayRepeat: Readonly<Partial<Record<Language, readonly string[] | undefined>>>): WordCheck {
  return (prose, language) =>
    [...prose.matchAll(TWICE)].flatMap(({ index, 1: word = '' }) => {
      if (mayRepeat[language]?.includes(word.toLowerCase())) return [];
      return [{ at: index, level: 'warning', message: `the word "${word}" stands here twice. Take one out.` } as const];
    });
}
