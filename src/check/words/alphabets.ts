import type { WordRule } from './passage.ts';
import { perPiece } from './pieces.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** A letter of Russian or Greek right beside one of our own. A Greek letter may stand before a unit, as in μg. */
const MIXED = /(?<=\p{sc=Latn})[\p{sc=Cyrl}\p{sc=Grek}]|\p{sc=Cyrl}(?=\p{sc=Latn})/u;

/** Whether pieces have a letter of those alphabets: most texts have none. */
const haveOther = perPiece((piece) => /[\p{sc=Cyrl}\p{sc=Grek}]/u.test(piece));

export const mixedAlphabets: WordRule = {
  id: 'mixed-alphabets',
  level: 'error',
  tells: 'A letter of another alphabet within a word, which looks like one of ours and is none for searches and screen readers.',
  examples: {
    wrong: ['Tаlk to somebody.', 'They hаd enough.', 'A sοund sleep.'],
    right: ['Take 5 μg of it.', 'The word сон means sleep.', 'α-synuclein and γδ', 'Café, niño, Dvořák.'],
  },
  check({ prose }, _, report) {
    if (!haveOther(prose).includes(true)) return;
    for (const { index, 0: word } of prose.matchAll(WORD)) {
      const [letter] = MIXED.exec(word) ?? [];
      if (letter) report(index, `the letter "${letter}" in "${word}" belongs to another alphabet and only looks like one of ours. Delete the word and type it again.`);
    }
  },
};
