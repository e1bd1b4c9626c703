import type { Fields } from '../../content/kinds.ts';
import type { FieldRule } from './fields.ts';

export const authorTwice: FieldRule = {
  id: 'author-twice',
  level: 'error',
  tells: 'Somebody who is named twice as an author of an article.',
  examples: { wrong: ['authors: [ana, ben, ana]'], right: ['authors: [ana, ben]', 'authors: [ana]'] },
  check({ kind, fields: { authors }, place }, _, report) {
    if (kind !== 'posts' || !Array.isArray(authors)) return;
    for (const [index, name] of authors.entries()) {
      if (typeof name === 'string' && authors.indexOf(name) < index) report(place(['authors', index]), `"${name}" is named twice as an author. Keep the name once.`);
    }
  },
};

export const authorAndAuthors: FieldRule = {
  id: 'author-and-authors',
  level: 'error',
  tells: 'An article that names its authors in two fields, author and authors.',
  examples: { wrong: ['author: ana\nauthors: [ben]', 'author: ana\nauthors: [ana, ben]'], right: ['author: ana', 'authors: [ana, ben]'] },
  check({ kind, fields, place }, _, report) {
    const { author, authors } = fields;
    if (kind !== 'posts' || author == null || authors == null) return;
    const all = [...new Set(namesOf(fields))];
    report(place(['authors']), `this article has both author and authors. Keep authors: [${all.join(', ')}], and take the line author out.`);
  },
};

export const ownReview: FieldRule = {
  id: 'own-review',
  level: 'error',
  tells: 'A review by somebody who wrote the article.',
  examples: { wrong: ['author: ana\nreviewer: ana', 'authors: [ben, ana]\nreviewer: ana'], right: ['author: ana\nreviewer: ben', 'authors: [ana, ben]\nreviewer: eva'] },
  check({ kind, fields, place }, _, report) {
    const { reviewer } = fields;
    const writers = namesOf(fields);
    if (kind !== 'posts' || typeof reviewer !== 'string' || !writers.includes(reviewer)) return;
    const who = writers.length === 1 ? 'an author' : `"${reviewer}" is one of the authors, and an author`;
    report(place(['reviewer']), `${who} cannot review the own article. Name somebody else.`);
  },
};

/** Whoever is named as an author, in either field, as far as the fields can be understood. */
function namesOf({ author, authors }: Fields): string[] {
  return [author, authors].flat().filter((name) => typeof name === 'string');
}
