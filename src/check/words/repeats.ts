import type { WordRule } from './passage.ts';

/** A word that stands twice in a row, whatever marks are around it. */
const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}]|['’-]\p{L})/giu;

export const repeatedWord: WordRule = {
  id: 'repeated-word',
  level: 'warning',
  tells: 'A word that was typed twice.',
  examples: { wrong: ['Talk to to somebody.'], right: ['She had had enough.', 'Day-to-day to do.'] },
  check({ prose, language }, { mayRepeat }, report) {
    for (const { index, 1: word = '' } of prose.matchAll(TWICE)) {
      if (!mayRepeat[language]?.includes(word.toLowerCase())) report(index, `the word "${word}" stands here twice. Take one out.`);
    }
  },
};
