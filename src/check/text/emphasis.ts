import { markRule } from './other-systems/mark.ts';
import type { TextRule } from './text.ts';
import { placeOf, written } from './written.ts';

/** Two stars that mark nothing, with others behind them on the line where there are any. */
const STARS = /\*\*(?<words>(?:(?!\*\*)[^\n])+)\*\*|\*\*/g;

export const printedStars: TextRule = {
  id: 'printed-stars',
  level: 'error',
  tells: 'Two stars that make nothing bold, so that readers see them.',
  examples: {
    wrong: [
      'Some **words.', 'Some ** words ** here.', 'Some **words **here.', '**"Quoted."**And more.',
      '**Quoted.**And more', '| a |\n| - |\n| ** b ** |',
    ],
    right: ['Some **words**.', '5 * 3', '**"Quoted."** And more.', '\\*\\*words', '`**words`', '2 \\*\\* 3'],
  },
  check({ body }, _, report) {
    const sheet = written(body);
    for (const { index, 0: typed, groups } of sheet.matchAll(STARS)) {
      const end = index + typed.length;
      const closed = groups?.['words'] !== undefined;
      report(placeOf(body, index), adviceOn(body.source.slice(index, end), closed, sheet.slice(0, index), sheet.slice(end)));
    }
  },
};

function adviceOn(typed: string, closed: boolean, before: string, behind: string): string {
  const words = typed.slice(2, -2);
  const fault = 'two stars are printed here, since';
  if (!closed) return `${fault} they belong to no others. Put two before the words and two behind them, without spaces: **important**.`;
  if (words.trim() !== words) return `${fault} a space stands between them and the words. Write **${words.trim()}**, with the spaces outside.`;
  const space = `${/[\p{L}\d]$/u.test(before) ? ' ' : ''}${typed}${/^[\p{L}\d]/u.test(behind) ? ' ' : ''}`;
  return `${fault} a sign stands inside them and a letter right outside. Put a space between them, such as "${space}", or the sign outside.`;
}

export const boldInBold: TextRule = {
  id: 'bold-in-bold',
  level: 'error',
  tells: 'Bold words within bold ones, where stars belong to others than their writer thought.',
  examples: {
    wrong: ['**"Yes."**She left. He said**«no»**'],
    right: ['**"Yes."** She left.', '**One** and **two**', '**one *two* three**', '***both***'],
  },
  check({ body }, _, report) {
    for (const bold of body.of('strong')) {
      const inner = bold.children.find(({ type }) => type === 'strong');
      if (inner) {
        report(
          body.at(inner),
          'these stars end and start bold words elsewhere than it looks, since a sign stands inside them and a letter right outside. Put a space between the two.',
        );
      }
    }
  },
};

export const starsBetweenNumbers: TextRule = {
  id: 'stars-between-numbers',
  level: 'error',
  tells: 'Stars between numbers, which are lost and slant what stands between them.',
  examples: {
    wrong: ['It makes 2*3*4.', 'Of 5*3 and 4*2.', '2**3**4', '2*x*3', '5*3 or a*b'],
    right: ['It makes 2 * 3 * 4.', '*3* of 4', '2\\*3\\*4', '2×3×4', 'a *b* c', '`2*3*4`', 'un*believ*able', 'by *2020*, or 5 *or* 6'],
  },
  check({ body }, _, report) {
    for (const mark of [...body.of('emphasis'), ...body.of('strong')]) {
      const [start, end] = [mark.position?.start.offset ?? 0, mark.position?.end.offset ?? 0];
      // To look for the whole word before a mark, a text is read from its start: seldom enough.
      if (!/[\p{L}\d]$/u.test(body.source.slice(Math.max(0, start - 2), start))) continue;
      const before = /[\p{L}\d]+$/u.exec(body.source.slice(0, start))?.[0] ?? '';
      const behind = /^[\p{L}\d]+/u.exec(body.source.slice(end))?.[0] ?? '';
      // Letters on both sides may be meant: un*believ*able.
      const isSum = before !== '' && behind !== '' && (/\d$/.test(before) || /^\d/.test(behind));
      if (!isSum) continue;
      const typed = `${before}${body.source.slice(start, end)}${behind}`;
      report(body.at(mark), `the stars are lost here, and what stands between them is slanted. Write ${typed.replaceAll('*', '\\*')}`);
    }
  },
};

export const spacedMark: TextRule = markRule({
  id: 'spaced-mark',
  level: 'warning',
  tells: 'A star or a line on each side of words with a space between, which mark nothing.',
  examples: {
    wrong: ['Some * slanted words * here.', 'Some _ slanted _ words.', 'Some __ bold __ words.', '__ Bold__ words'],
    right: [
      'Some *slanted* words.', '5 * 3 * 2', '* a point', 'Name: ____ Age: __', 'snake_case_word', '`* x *`',
      'A star * here.', '\\* so \\*', 'Results vary.* See below.',
    ],
  },
  marks: [
    {
      sign: /(?<![\p{L}\d*])\* (?<words>\p{L}[^*\n]*?\p{L}) ?\*(?![\p{L}\d*])|(?<=\s)\*(?<more>\p{L}[^*\n]*?\p{L}) \*(?![\p{L}\d*])/dgmu,
      instead: ({ words, more }) => `Write *${words || more}* without the spaces.`,
    },
    {
      sign: /(?<![\p{L}\d_])__ ?(?<words>\p{L}[^_\n]*?[\p{L}.!?]) ?__(?![\p{L}\d_])/dgmu,
      instead: ({ words }) => `Write **${words}** without the spaces.`,
    },
    {
      sign: /(?<![\p{L}\d_])_ (?<words>\p{L}[^_\n]*?[\p{L}.!?]) ?_(?![\p{L}\d_])/dgmu,
      instead: ({ words }) => `Write *${words}* without the spaces.`,
    },
  ],
});
