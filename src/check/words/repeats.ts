import type { WordRule } from './passage.ts';
import { perPiece } from './pieces.ts';

/** A word that stands twice in a row, whatever marks are around it. */
const TWICE = /(?<![\p{L}\p{N}'’-])(\p{L}+)\s+\1(?![\p{L}\p{N}]|['’-]\p{L})/giu;

export const repeatedWord: WordRule = {
  id: 'repeated-word',
  level: 'warning',
  tells: 'A word that was typed twice.',
  examples: { wrong: ['Talk to to somebody.'], right: ['She had had enough.', 'Day-to-day to do.', 'Call, or https://example.org or <https://example.org> or write.'] },
  check({ prose, language }, { mayRepeat }, report) {
    if (!maySayTwice(prose)) return;
    for (const { index, 1: word = '' } of prose.matchAll(TWICE)) {
      if (!mayRepeat[language]?.includes(word.toLowerCase())) report(index, `the word "${word}" stands here twice. Take one out.`);
    }
  },
};

/** Words in small letters, each with a number of its own. */
const numbers = new Map([['', 0]]);

/** The numbers of the word that a piece begins with, and of the one that it ends with; 0 where it does so with another sign. */
const wordsAtEnds = perPiece((piece) => {
  const [first = ''] = /^\p{L}+/u.exec(piece) ?? [];
  const [last = ''] = /(?<![\p{L}\p{N}'’-])\p{L}+$/u.exec(piece) ?? [];
  return { first: numberOf(first.toLowerCase()), last: numberOf(last.toLowerCase()) };
});

function numberOf(word: string): number {
  const number = numbers.get(word) ?? numbers.size;
  numbers.set(word, number);
  return number;
}

/** Whether some piece of a text ends with the word that the next one begins with. Most texts have none, and the pattern takes long to say so. */
function maySayTwice(prose: string): boolean {
  let before = 0;
  return wordsAtEnds(prose).some(({ first, last }) => {
    const twice = first !== 0 && first === before;
    before = last;
    return twice;
  });
}
