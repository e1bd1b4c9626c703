import type { TextRule } from './text.ts';
import { allLines, placeOf, THING } from './written.ts';

/** A space that Markdown does not take for one, as a sign or by its code. */
const ODD_SPACE = '(?:[^\\S ]|&(?:nbsp|#160|#xa0);)';

/** A point of a list whose mark is none for Markdown, since no plain space stands behind it. */
const LOST_POINT = new RegExp(`^(?:-(?:${ODD_SPACE}+|(?=\\p{L}|${THING}|$))|(\\d{1,2}[.)])${ODD_SPACE}*(?=\\p{L}|${THING}|$))`, 'iu');

export const listPoint: TextRule = {
  id: 'list-point',
  level: 'error',
  tells: 'A point of a list whose mark Markdown does not know.',
  examples: {
    wrong: ['-one\n-two', '1.One\n2.Two', '1)One\n2)Two', '-**one** more', '-&nbsp;one', '1.&nbsp;One'],
    right: ['- one\n- two', '-5 degrees, 1.5 hours', '—Buenas noches.'],
  },
  check({ body }, _, report) {
    for (const { words, typed, at } of allLines(body)) {
      const [point, number] = LOST_POINT.exec(words) ?? [];
      if (point === undefined) continue;
      const mark = number ? 'its number, a dot and a space' : 'a hyphen and a space';
      report(placeOf(body, at), `a point of a list starts with ${mark}. Write ${number ?? '-'} ${typed.slice(point.length).trimStart()}`.trimEnd());
    }
  },
};

export const indentedCode: TextRule = {
  id: 'indented-code',
  level: 'error',
  tells: 'Four spaces before a line, which make it a piece of a program.',
  examples: { wrong: ['    A paragraph.', '1)      one'], right: ['```\n    four spaces\n```', '- one\n  - two\n     - three', '1)    one'] },
  check({ body }, _, report) {
    for (const code of body.of('code')) {
      const [first] = body.ends(code);
      if (/^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?:```|~~~)/.test(first)) continue;
      const [, sign] = /^[\s>]*([-*+]|\d+[.)])\s{5,}\S/.exec(first) ?? [];
      report(
        body.at(code),
        sign
          ? `so many spaces behind ${sign} make this point a piece of a program. Write ${sign} ${code.value.trim().split('\n')[0] ?? ''}`
          : 'four spaces before a line make it a piece of a program. Take the spaces out.',
      );
    }
  },
};
