import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import type { TextRule } from './text.ts';

/** What holds parts one below another. */
const HOLDERS = ['root', 'containerDirective', 'listItem', 'blockquote'];

/** A line of fewer characters is broken on purpose. */
const FULL_LINE = 48;

/** What a writer may have meant to stand below a point. */
const PARTS = ['paragraph', 'list', 'blockquote', 'heading', 'table'];

export const outsideList: TextRule = {
  id: 'outside-list',
  level: 'error',
  tells: 'A part that should stand below a point of a list, and does not, since it has too few spaces.',
  examples: {
    wrong: [
      '10. one\n   - two', '1. one\n\n  More on it.\n\n2. two', '1. one\n  - two', '10. one\n\n   More on it.',
      '1. one\n\n  > said\n\n2. two', ':::note\n1. one\n  - two\n:::',
    ],
    right: [
      '10. one\n    - two', '1. one\n\n   More on it.\n\n2. two', '1. one\n   - two', '- one\n\nMore.',
      '- one\n\n More.', '> 1. one\n>    - two', '- one\n  - two\n     - three', '- one\n* two',
    ],
  },
  check({ body }, _, report) {
    for (const holder of body.parts.filter(({ type }) => HOLDERS.includes(type))) {
      const parts = 'children' in holder ? holder.children : [];
      const base = baseOf(holder);
      let list: Part<'list'> | undefined;
      for (const part of parts) {
        const spaces = columnOf(part) - base;
        const few = part.type === 'list' ? 1 : 2;
        if (list && spaces >= few && PARTS.includes(part.type)) {
          report(body.at(part), `this stands outside the list above it, since it has too few spaces before it. ${adviceOn(list, body)}`);
        } else {
          list = part.type === 'list' ? part : undefined;
        }
      }
    }
  },
};

export const sameLevel: TextRule = {
  id: 'same-level',
  level: 'warning',
  tells: 'A point of a list that has spaces before it, and stands on the same level all the same.',
  examples: {
    wrong: ['- one\n - two', '1. one\n  2. two', '* one\n * two\n * three', '1) one\n  1) two'],
    right: ['- one\n  - two', '1. one\n   1. two', ' 9. one\n10. two', ' - one\n - two', '- one\n\n- two', '  - one\n- two'],
  },
  check({ body }, _, report) {
    for (const list of body.of('list')) {
      const [first] = list.children;
      const lower = first && list.children.find((point) => columnOf(point) > columnOf(first));
      if (lower) {
        report(
          body.at(lower),
          `this point stands on the same level as the one above it. To put it below that one, write ${spacesOf(contentOf(first) - columnOf(first))} before it; to keep its level, none.`,
        );
      }
    }
  },
};

export const lineInPoint: TextRule = {
  id: 'line-in-point',
  level: 'warning',
  tells: 'A sentence right below a list or a quotation, which belongs to its last point.',
  examples: {
    wrong: [
      '- one\n- two\nThen rest.', '1. Sleep.\n2. Eat.\nThis helps.', '> Said.\nThen she left.', '> Said\nand done.',
      ':::note\n- one\nThen rest.\n:::',
    ],
    right: [
      '- one\n- two\n\nThen rest.', '- one\n- two,\nand more', '- one\n  Then rest.', '> Said.\n> Then she left.',
      '- A long line that is broken by hand in the middle, about\nAna and Luis', '> one\n>\n> two',
    ],
  },
  check({ body }, _, report) {
    const lines = body.source.split('\n');
    for (const paragraph of body.of('paragraph')) {
      const line = lazyLine(paragraph, lines);
      if (!line) continue;
      const within = line.quoted ? 'the quotation' : 'the point of the list';
      report(
        { file: body.file, line: line.number + body.linesBefore, column: 1 },
        `this line belongs to ${within} above it. If it should not, put an empty line above it; if it should, write ${line.quoted ? `${line.mark}${line.words}` : `${spacesOf(line.mark.length)} before it.`}`,
      );
    }
  },
};

/** The first line of a paragraph that goes on a list or a quotation without its spaces or its mark, and starts a sentence. */
function lazyLine({ position }: MdastNode, all: readonly string[]): { number: number; words: string; quoted: boolean; mark: string } | undefined {
  const { line: first = 1, column = 1 } = position?.start ?? {};
  const lines = all.slice(first - 1, position?.end.line);
  const before = lines[0]?.slice(0, column - 1) ?? '';
  const quoted = />\s?$/.test(before);
  const inList = /(?:[-*+]|\d[.)])\s+$/.test(before);
  const next = lines[1] ?? '';
  if (lines.length < 2 || !(quoted || inList) || /^\s|^>/.test(next)) return undefined;
  // A line that is broken by hand goes on long, and in the middle of a sentence.
  const broken = (lines[0] ?? '').length >= FULL_LINE && !/[.:!?…]["”»)*_]*\s*$/.test(lines[0] ?? '');
  const starts = quoted || (/^["“«¿¡(*_]*\p{Lu}/u.test(next) && !broken);
  return starts ? { number: first + 1, words: next.trim(), quoted, mark: quoted ? before : ' '.repeat(before.length) } : undefined;
}

/** The column that a part within another one starts at. */
function baseOf(holder: MdastNode): number {
  const [first] = 'children' in holder ? holder.children : [];
  return holder.type === 'listItem' || holder.type === 'blockquote' ? columnOf(first) : 1;
}

/** How far what belongs to the last point of a list stands in. */
function adviceOn(list: Part<'list'>, body: Body): string {
  const last = list.children.at(-1);
  const [line] = last ? body.ends(last) : [''];
  return `Write ${spacesOf(contentOf(last) - 1 - (/^[ >]*>/.exec(line)?.[0].length ?? 0))} before it to put it below the last point, or none.`;
}

function spacesOf(count: number): string {
  return count === 1 ? 'a space' : `${count} spaces`;
}

/** The column at which the words of a point start. */
function contentOf(point: MdastNode | undefined): number {
  const [first] = point && 'children' in point ? point.children : [];
  return columnOf(first);
}

function columnOf(part: MdastNode | undefined): number {
  return part?.position?.start.column ?? 1;
}
