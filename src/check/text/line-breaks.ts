import type { TextRule } from './text.ts';
import { linesOf, THING } from './written.ts';

/** Longer lines are prose that is broken by hand. */
const SHORT_LINE = 40;

/** How a line begins that goes on no sentence. */
const OPENING = new RegExp(`^[${THING}("“«¿¡]*[\\p{Lu}\\d]`, 'u');

/** A word or two and a colon, as in "Monday: 9 to 5" and "Step 1: Breathe". */
const LABEL = new RegExp(`^${THING}*\\p{Lu}[\\p{L} ]{1,20}\\d*:${THING}* +\\S`, 'u');

export const lineBreaks: TextRule = {
  id: 'line-breaks',
  level: 'warning',
  tells: 'Short lines, such as those of an address or a poem, which run together on the page.',
  examples: {
    wrong: ['The Practice\n12 Palm Street\nMiami, FL 33101', 'Monday: 9 to 5\nTuesday: 9 to 5', 'Step 1: Breathe.\nStep 2: Rest.', 'Sleep\nEat\nWalk', 'Lunes: de 9 a 5\nMartes: de 9 a 5'],
    right: [
      'The Practice\\\n12 Palm Street\\\nMiami, FL 33101',
      'A short line\nand another one\nthat goes on',
      'A sentence that is broken by hand goes on in the next line, which\nMay be short\nOr not',
      'Hours: 9 to 5',
      'Sleep\nEat',
      'The Practice  \n12 Palm Street  \nMiami, FL 33101',
      '- Sleep\n- Eat\n- Walk',
      '| A |\n| - |\n| B |',
    ],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      if (paragraph.children.some(({ type }) => type === 'break' || type === 'image')) continue;
      const lines = linesOf(body, paragraph);
      const short = lines.length > 2 && lines.every(({ words }) => words.length <= SHORT_LINE && OPENING.test(words));
      const labeled = lines.length > 1 && lines.every(({ words }) => LABEL.test(words));
      if (short || labeled) report(body.at(paragraph), `these lines run together on the page. To keep each by itself, end it with a backslash: ${lines[0]?.typed ?? ''}\\`);
    }
  },
};
