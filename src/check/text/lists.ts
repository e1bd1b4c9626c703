import { lineStarts } from './line-starts.ts';
import type { TextRule } from './text.ts';

/** A point of a list whose mark is none for Markdown: another sign, or no space behind it. */
const LOST_POINT = /^(?:[•‣◦▪●]\s*|-[^\S ]*(?=\p{L}|$)|(\d{1,2}\.)[^\S ]*(?=\p{L}|$))/u;

export const listPoint: TextRule = {
  id: 'list-point',
  level: 'error',
  tells: 'A point of a list whose mark Markdown does not know.',
  examples: {
    wrong: ['-one\n-two', '• one\n• two', '1.One\n2.Two', '-**one** more', '-&nbsp;one', '1.&nbsp;One'],
    right: ['- one\n- two', '-5 degrees, 1.5 hours', '—Buenas noches.'],
  },
  check({ body }, _, report) {
    for (const { paragraph, line } of lineStarts(body)) {
      const [point, number] = LOST_POINT.exec(line) ?? [];
      if (point === undefined) continue;
      const mark = number ? 'its number, a dot and a space' : 'a hyphen and a space';
      report(body.at(paragraph), `a point of a list starts with ${mark}. Write ${number ?? '-'} ${line.slice(point.length)}`.trimEnd());
    }
  },
};

export const indentedCode: TextRule = {
  id: 'indented-code',
  level: 'error',
  tells: 'Four spaces before a line, which make it a piece of a program.',
  examples: { wrong: ['    A paragraph.'], right: ['```\n    four spaces\n```', '- one\n  - two\n     - three'] },
  check({ body }, _, report) {
    for (const code of body.of('code')) {
      const [first] = body.ends(code);
      if (!/^\s*(?:```|~~~)/.test(first)) report(body.at(code), 'four spaces before a line make it a piece of a program. Take the spaces out.');
    }
  },
};
