import type { FileFault } from '../../content/faults.ts';
import { textFault } from '../../content/files.ts';
import { splitFrontMatter } from '../../content/front-matter.ts';
import { isProblem } from '../../content/problem.ts';
import { readingRules, type Written } from './reading.ts';

const RIGHT = '---\ntitle: Sleep\n---\n\nText.';

/** What keeps a file from being cut into fields and text. */
export const FILE_RULES = readingRules<FileFault>(readFile, {
  'empty-file': {
    tells: 'A file without a letter in it.',
    examples: { wrong: ['\n \n'], right: [RIGHT] },
  },
  'lost-letter': {
    tells: 'The sign � in the place of a letter that was lost.',
    examples: { wrong: [RIGHT.replace('Text', 'Caf\uFFFD')], right: [RIGHT.replace('Text', 'Café')] },
  },
  'invisible-letter': {
    tells: 'A sign that no browser shows.',
    examples: { wrong: [RIGHT.replace('Text', 'A bell\u0007')], right: [RIGHT] },
  },
  'sign-of-windows': {
    tells: 'A sign of Windows that shows nothing elsewhere, in the place of a quotation mark or a dash.',
    examples: { wrong: [RIGHT.replace('Text', 'It\u0092s')], right: [RIGHT.replace('Text', 'It’s')] },
  },
  'two-versions': {
    tells: 'Two versions of a text that were merged, with the marks of git around them.',
    examples: { wrong: [`${RIGHT}\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other`], right: [`${RIGHT}\n\nA heading\n=======`] },
  },
  'no-fields': {
    tells: 'A text that does not start with its fields.',
    examples: { wrong: ['# Sleep\n\nText.'], right: [RIGHT] },
  },
  'fields-end': {
    tells: 'Fields without an end, or with something else on the line of their end.',
    examples: { wrong: ['---\ntitle: Sleep\n\nText.', RIGHT.replace('---\n\n', '-----\n\n')], right: [RIGHT] },
  },
});

function readFile({ file, source }: Written) {
  const cut = textFault(file, source) ?? splitFrontMatter(file, source);
  return isProblem(cut) ? [cut] : [];
}
