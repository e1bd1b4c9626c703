import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import { walk } from '../../content/markdown/tree.ts';
import type { TextRule } from './text.ts';

/** No list of an article is longer. */
const LAST_POINT = 50;

export const numberAtStart: TextRule = {
  id: 'number-at-start',
  level: 'error',
  tells: 'A year or another number that begins a paragraph and makes it a list.',
  examples: {
    wrong: [
      '1985. It was a good year.', '> 2020. Then came the virus.', '911. That is the number.',
      '- 1985. It was a good year.',
    ],
    right: [
      '1985\\. It was a good year.', 'In 1985. It was.', '1. one\n2. two', '3. three\n4. four', '1985: a good year.',
      '12. Of these',
    ],
  },
  check({ body }, _, report) {
    for (const list of body.of('list')) {
      const start = list.ordered ? (list.start ?? 1) : 0;
      if (start <= LAST_POINT) continue;
      const line = body.ends(list)[0].slice((list.position?.start.column ?? 1) - 1);
      const [written = '', number, mark] = /(\d+)([.)])(?=\s|$)/.exec(line) ?? [];
      report(
        body.at(list),
        `"${written}" starts a list here, since a number, a sign and a space do. Write ${number}\\${mark}${line.slice(written.length)}`,
      );
    }
  },
};

export const lonePoint: TextRule = {
  id: 'lone-point',
  level: 'warning',
  tells: 'A number that begins a line and makes it a list of one point.',
  examples: {
    wrong: [
      '12. Of these nights, few were good.', 'The night fell to\n- 5 degrees.', 'Take 3\n+ 2 of them',
      'That makes\n1. Nothing more.', '- 5 °C outside.', '3) And so on.',
    ],
    right: [
      '1. one\n2. two', '1. one\n\nText.\n\n2. two', '12\\. Of these', '−5 degrees', '- 5 hours of sleep\n- 2 meals',
      'What helps:\n1. Sleep.', 'Hours of sleep\n- and more', '- two', '1. one',
    ],
  },
  check({ body }, _, report) {
    for (const parent of body.parts) {
      const parts = 'children' in parent ? parent.children : [];
      let last = 0;
      parts.forEach((list, index) => {
        if (list.type !== 'list') return;
        const goesOn = list.ordered && list.start === last + 1;
        const alone = list.children.length === 1 && !hasList(list);
        if (list.ordered) last = (list.start ?? 1) + list.children.length - 1;
        // What stands in below it shows that a list is meant.
        const hasMore = (parts[index + 1]?.position?.start.column ?? 1) > (list.position?.start.column ?? 1);
        const advice = alone && !hasMore && adviceOn(list, parts[index - 1], goesOn === true, body);
        if (advice) report(body.at(list), advice);
      });
    }
  },
};

function adviceOn(list: Part<'list'>, before: MdastNode | undefined, goesOn: boolean, body: Body): string | undefined {
  const [line] = body.ends(list);
  const words = line.slice((list.position?.start.column ?? 1) - 1);
  const isRightAbove = before?.type === 'paragraph' && before.position?.end.line === (list.position?.start.line ?? 0) - 1;
  const inSentence = isRightAbove && /[^\s.:!?…;"”»)*_\]]\s*$/u.test(body.ends(before)[1]);
  if (list.ordered) {
    const { start } = list;
    if (typeof start !== 'number' || start > LAST_POINT || (goesOn && !inSentence) || (start === 1 && !inSentence)) return undefined;
    return `this starts a list of one point. If it is no list, write ${words.replace(/[.)]/, '\\$&')}`;
  }
  const [, sign, number] = /^([-+])\s+(\d\S*(?:\s+(?:degrees?|grados?|°\S*))?)/.exec(words) ?? [];
  if (!sign || !number || !(inSentence || sign === '+' || /degree|grado|°/.test(number))) return undefined;
  return `this starts a list of one point. If the sign belongs to the number, write ${sign === '-' ? '−' : '\\+'}${words.replace(/^[-+]\s+/, '')}`;
}

function hasList(list: Part<'list'>): boolean {
  return [...walk(list)].some((part) => part !== list && part.type === 'list');
}
