import type { MdastNode } from 'satteri';
import { wordsOf } from '../../content/markdown/tree.ts';
import { lineStarts } from './line-starts.ts';
import type { TextRule } from './text.ts';
import { isParagraph } from './underlined-headings.ts';

/** The heading of the page itself counts as the first level. */
const TITLE = 1;

export const headingOfPage: TextRule = {
  id: 'heading-of-page',
  level: 'error',
  tells: 'A heading with one #, which is the title of the page.',
  examples: { wrong: ['# Sleep'], right: ['## Sleep'] },
  check({ body }, _, report) {
    for (const heading of body.of('heading')) {
      if (heading.depth === TITLE && !isParagraph(heading, body)) report(body.at(heading), 'a heading with one # is the title of the page, which it has already. Use ## here.');
    }
  },
};

export const headingWithoutWords: TextRule = {
  id: 'heading-without-words',
  level: 'error',
  tells: 'A heading without words.',
  examples: { wrong: ['Text.\n\n##'], right: ['## Sleep'] },
  check({ body }, _, report) {
    for (const heading of body.of('heading')) {
      if (isEmpty(heading)) report(body.at(heading), 'this heading has no words. Write them, or take the line out.');
    }
  },
};

export const headingOrder: TextRule = {
  id: 'heading-order',
  level: 'error',
  tells: 'A heading that leaves out a level, so that readers look for one between two.',
  examples: { wrong: ['### Sleep', '## Sleep\n\n#### Dreams'], right: ['## Sleep\n\n### Dreams\n\n## Mood'] },
  check({ body }, _, report) {
    let above = TITLE;
    for (const heading of body.of('heading')) {
      const { depth } = heading;
      const right = Math.min(depth, above + 1);
      const reason = above === TITLE ? 'is the first heading' : `comes right below a heading with ${'#'.repeat(right - 1)}`;
      above = Math.max(right, 2);
      if (depth === right || isEmpty(heading)) continue;
      report(body.at(heading), `this heading has ${'#'.repeat(depth)}, and ${reason}. Write ${'#'.repeat(right)}, so that nobody looks for a heading between the two.`);
    }
  },
};

export const headingSpace: TextRule = {
  id: 'heading-space',
  level: 'error',
  tells: 'A heading without a space behind its marks, which Markdown takes for text.',
  examples: { wrong: ['##Sleep', '##&nbsp;Sleep'], right: ['## Sleep', 'Group #2 of them.'] },
  check({ body }, _, report) {
    for (const { paragraph, line } of lineStarts(body)) {
      const [, marks, words] = /^(#{2,6})[^\S ]*([^\s#].*)/.exec(line) ?? [];
      if (marks) report(body.at(paragraph), `a heading has a space behind its marks. Write ${marks} ${words}`);
    }
  },
};

function isEmpty(heading: MdastNode): boolean {
  return wordsOf(heading).trim() === '';
}
