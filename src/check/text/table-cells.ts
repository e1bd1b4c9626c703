import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import { wordsOf } from '../../content/markdown/tree.ts';
import type { TextRule } from './text.ts';

/** More words than these are not shown. */
const MOST_SHOWN = 40;

export const lostCell: TextRule = {
  id: 'lost-cell',
  level: 'error',
  tells: 'A row of a table with more parts than its first line, which are not shown.',
  examples: {
    wrong: [
      '| a | b |\n|---|---|\n| one | two | three is lost |', '| a |\n|---|\n| 5 | 6 |',
      '| a | b |\n|---|---|\n| `x|y` | two |',
    ],
    right: [
      '| a | b |\n|---|---|\n| one | two |', '| a | b |\n|---|---|\n| one \\| or | two |',
      '| a | b |\n|---|---|\n| one | two | |', 'a | b\n---|---\none | two', '| a | b |\n|---|---|\n| one | |',
    ],
  },
  check({ body }, _, report) {
    for (const { row, columns } of rows(body)) {
      const lost = row.children.slice(columns).map(wordsOf).filter((words) => words.trim() !== '');
      const first = row.children[columns];
      if (first && lost.length > 0) {
        report(
          body.at(first),
          `the first line of this table has ${parts(columns)}, and this one ${row.children.length}: "${cut(lost.join(' | '))}" is not shown. Add a part to the first two lines, or write \\| for a bar within words.`,
        );
      }
    }
  },
};

export const shortRow: TextRule = {
  id: 'short-row',
  level: 'warning',
  tells: 'A row of a table with fewer parts than its first line.',
  examples: {
    wrong: ['| a | b |\n|---|---|\n| one |', '| a | b | c |\n|---|---|---|\n| one | two |'],
    right: [
      '| a | b |\n|---|---|\n| one | |', '| a | b |\n|---|---|\n| one | two |', '| a |\n|---|\n| one |',
      '| a | b |\n|---|---|\n| | two |', 'a | b\n---|---\none | two',
    ],
  },
  check({ body }, _, report) {
    for (const { row, columns, source } of rows(body)) {
      const missing = columns - row.children.length;
      if (missing > 0 && source.includes('|')) {
        report(
          body.at(row),
          `the first line of this table has ${parts(columns)}, and this one ${row.children.length}. Where a part is meant to be empty, write its bars: ${source.trim().replace(/\s*\|?$/, ' |')}${' |'.repeat(missing)}`,
        );
      }
    }
  },
};

export const textBelowTable: TextRule = {
  id: 'text-below-table',
  level: 'error',
  tells: 'A line right below a table, which becomes a row of it.',
  examples: {
    wrong: ['| a | b |\n|---|---|\n| one | two |\nText below.', '| a |\n|---|\n| one |\nText **below**.'],
    right: [
      '| a | b |\n|---|---|\n| one | two |\n\nText below.', 'a | b\n---|---\none | two',
      '| a | b |\n|---|---|\n| one | two |\n- a point', '| a |\n|---|\n| one |\n## More',
    ],
  },
  check({ body }, _, report) {
    for (const { row, source } of rows(body)) {
      if (!source.includes('|')) report(body.at(row), 'this line becomes a row of the table above it. Put an empty line between them.');
    }
  },
};

/** The rows of all tables below their first lines, with their source and how many columns their table has. */
function rows(body: Body): { row: Part<'tableRow'>; columns: number; source: string }[] {
  return body.of('table').flatMap(({ children: [head, ...others] }) =>
    others.map((row) => ({ row, columns: head?.children.length ?? 0, source: sourceOf(body, row) })),
  );
}

function sourceOf(body: Body, { position }: MdastNode): string {
  return body.source.slice(position?.start.offset, position?.end.offset);
}

function parts(count: number): string {
  return count === 1 ? '1 part' : `${count} parts`;
}

function cut(words: string): string {
  return words.length > MOST_SHOWN ? `${words.slice(0, MOST_SHOWN).trimEnd()} …` : words;
}
