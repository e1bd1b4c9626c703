import type { TextRule } from './text.ts';
import { linesOf } from './written.ts';

/** The names that fields have here and elsewhere. */
const NAMES = [
  ...['title', 'description', 'published', 'updated', 'topics', 'author', 'cover', 'picture', 'alt', 'keyPoints', 'contentNote'],
  ...['draft', 'aliases', 'slug', 'translatedFrom', 'coverAlt', 'reviewer', 'reviewed', 'reviewDue'],
  ...['date', 'tags', 'categories', 'layout', 'permalink', 'lang'],
];

const FIELD = new RegExp(`^(?:${NAMES.join('|')}):(?:\\s|$)`);

export const fieldsInText: TextRule = {
  id: 'fields-in-text',
  level: 'error',
  tells: 'Fields that stand in the text.',
  examples: {
    wrong: ['draft: true', 'title: Sleep\ntags: mood', '---\n\ntitle: Sleep\n\n---'],
    right: [
      'Title: a word for a name.', 'The title: Sleep.', 'author and title: both', '`draft: true`',
      'date: when it is, and more of it\nin a second line',
    ],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      const lines = linesOf(body, paragraph);
      if (lines.every(({ words }) => FIELD.test(words))) {
        report(
          body.at(paragraph),
          'this is printed as it stands. Fields stand between the two lines of three dashes at the top of the file: ' +
            `move ${lines[0]?.typed ?? ''} there, or take it out.`,
        );
      }
    }
  },
};
