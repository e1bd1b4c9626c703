import type { Part } from '../../content/markdown/body.ts';
import type { TextRule } from './text.ts';

export const numberOfPoint: TextRule = {
  id: 'number-of-point',
  level: 'warning',
  tells: 'A point of a list that readers see with another number than it is written with.',
  examples: {
    wrong: ['1. one\n2. two\n\n1. other one\n2. other two', '1. one\n3. three', '3. three\n2. two\n1. one', '> 1. one\n> 2. two\n> 2. three'],
    right: [
      '1. one\n2. two\n3. three', '1. one\n1. two\n1. three', '0. zero\n0. one', '3. three\n4. four', '- one\n- two',
      '1. one\n2. two\n\nMore:\n\n1. other one\n2. other two', '1. one\n   1. below\n   2. it\n2. two', '1. one\n\n2) other',
      '1. one\n2. two\n\n<!-- -->\n\n1. other one', '1. alone',
    ],
  },
  check({ body }, _, report) {
    for (const list of body.of('list')) {
      if (!list.ordered) continue;
      const numbers = list.children.map((point) => numberAt(body.source, point));
      const [first = 1, second] = numbers;
      // Who leaves the counting to Markdown writes the same number before all.
      if (numbers.length < 2 || numbers.every((number) => number === first)) continue;
      const place = numbers.findIndex((number, index) => number !== first + index);
      const point = list.children[place];
      const number = numbers[place];
      if (!point || number === undefined || second === undefined) continue;
      const seen = first + place;
      const other = number === 1 ? ', or, where another list begins here, a line of words above it' : '';
      report(body.at(point), `readers see ${seen} here, since the points of a list are counted from its first one. Write ${seen}. in place of ${number}${other}.`);
    }
  },
};

/** The number that a point of a list is written with. */
function numberAt(source: string, { position }: Part<'listItem'>): number | undefined {
  const [number] = /^\d+/.exec(source.slice(position?.start.offset).trimStart()) ?? [];
  return number === undefined ? undefined : Number(number);
}
