import { aliases, day, slug, text } from './fields.ts';
import { FIRST_LANGUAGE_NAME } from './language-code.ts';
import { fieldsWith } from './left-out.ts';
import { ALT, CONTENT_NOTE, DESCRIPTION, TRANSLATED_TITLE } from './limits.ts';
import { keyPoints, subjects } from './post.ts';

const shared = {
  title: text('the title', TRANSLATED_TITLE).describe('The headline in this language.'),

  description: text('the description', DESCRIPTION).describe('What a reader gets, in one or two sentences.'),

  slug: slug.describe('The end of the address in this language. It never changes once the text is published.'),

  aliases: aliases
    .describe('Former addresses of this text, read like the slug unless they start with a slash: whoever asks for one is led here.'),

  translatedFrom: day('the day of the version that was translated (translatedFrom)')
    .describe(`The day of the ${FIRST_LANGUAGE_NAME} version that this is a translation of: its updated, or its published where it has none.`),
};

/** The front matter of a translation beside an article, such as `es.md`. All other facts come from the English file. */
export const postTranslationSchema = fieldsWith({
  ...shared,

  coverAlt: text('the description of the cover (coverAlt)', ALT)
    .describe('What the cover shows, in this language.'),

  keyPoints: keyPoints.optional().describe('The key points in this language.'),

  contentNote: text('the content note', CONTENT_NOTE).optional()
    .describe('The content note in this language, where the article has one.'),

  about: subjects.optional().describe('What the article is about, with the medical names in this language.'),
});

/** The front matter of a translation beside a page. */
export const pageTranslationSchema = fieldsWith(shared);
