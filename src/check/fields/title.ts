import { unknownLetters } from '../../content/letters.ts';
import { ARTICLE_TITLE, SHOWN_TITLE } from '../../schema/limits.ts';
import type { FieldRule } from './fields.ts';

export const longTitle: FieldRule = {
  id: 'long-title',
  level: 'warning',
  tells: 'A title that search engines cut.',
  examples: { wrong: ['title: A title that goes on and on, past all that a search engine has room for'], right: ['title: Sleep and mood'] },
  check({ fields: { title }, place }, _, report) {
    // A longer one is an error, and need not be told twice.
    if (typeof title !== 'string' || title.length <= SHOWN_TITLE.max || title.length > ARTICLE_TITLE.max) return;
    report(place(['title']), `the title has ${title.length} characters, and search engines show about ${SHOWN_TITLE.max}. Say it in fewer words.`);
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
