import { unknownLetters } from '../../content/letters.ts';
import type { FieldRule } from './fields.ts';

/** How much of a title search engines show. */
const SHOWN_TITLE = 65;

/** The longest title that is no error, so that a title is not told twice to be too long. */
const LONGEST_TITLE = 100;

export const longTitle: FieldRule = {
  id: 'long-title',
  level: 'warning',
  tells: 'A title that search engines cut.',
  examples: { wrong: ['title: A title that goes on and on, past all that a search engine has room for'], right: ['title: Sleep and mood'] },
  check({ fields: { title }, place }, _, report) {
    if (typeof title !== 'string' || title.length <= SHOWN_TITLE || title.length > LONGEST_TITLE) return;
    report(place(['title']), `the title has ${title.length} characters, and search engines show about ${SHOWN_TITLE}. Say it in fewer words.`);
  },
};

export const unknownTitleLetters: FieldRule = {
  id: 'unknown-title-letters',
  level: 'warning',
  tells: 'A sign in the title of an article that the typefaces, and so its share picture, do not have.',
  examples: { wrong: ['title: Sleep ☀ and mood'], right: ['title: El sueño y el ánimo'] },
  check({ kind, fields: { title }, place }, _, report) {
    const unknown = kind === 'posts' && typeof title === 'string' ? unknownLetters(title) : [];
    if (unknown.length === 0) return;
    const signs = unknown.map((sign) => `"${sign}"`).join(', ');
    const them = unknown.length === 1 ? 'it' : 'them';
    report(place(['title']), `the typefaces of the site do not have ${signs}. The picture that stands for this article where it is shared leaves ${them} out. Write the title without ${them}.`);
  },
};
