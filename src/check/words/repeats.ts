import type { WordRule } from './passage.ts';

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

/** Whether some piece of a text ends with the word that the next one begins with. Most texts have none, and the pattern takes long to say so. */
function maySayTwice(prose: string): boolean {
  const pieces = prose.toLowerCase().split(/\s+/);
  return pieces.some((piece, index) => {
    const before = pieces[index - 1] ?? '';
    // The word that both share ends the piece before, so that its last letter is in the other.
    if (piece === '' || before === '' || !piece.includes(before.charAt(before.length - 1)) || !before.includes(piece.charAt(0))) return false;
    const [word] = /^\p{L}+/u.exec(piece) ?? [];
    return word !== undefined && before.endsWith(word) && !/[\p{L}\p{N}'’-]$/u.test(before.slice(0, -word.length));
  });
}
