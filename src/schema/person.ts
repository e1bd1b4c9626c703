import { z } from 'astro/zod';
import { aliases, text, translations } from './fields.ts';
import { fieldsWith } from './left-out.ts';
import { ABOUT_PERSON } from './limits.ts';

/** A file in `content/people/`: somebody who writes, or the practice as a whole. Only what is known and true. */
export const personSchema = fieldsWith({
  name: text('the name', { max: 80 }).describe('The name as it stands at the article.'),

  credentials: text('the credentials', { max: 60 }).optional()
    .describe('Letters after the name, such as "MD", just as the license or the board has them.'),

  about: text('the description (about)', ABOUT_PERSON).optional()
    .describe('Who they are, in a sentence or two. Nothing that is not known.'),

  kind: z.enum(['organization', 'person'], { error: 'kind is either organization or person.' })
    .describe('organization for the practice itself, person for a human being.'),

  aliases: aliases
    .describe("Former addresses of this person's page in any language, such as [/people/old-name]: whoever asks for one is led here."),

  translations: translations(fieldsWith({ about: text('the description (about)', ABOUT_PERSON).describe('Who they are, in this language.') }))
    .describe('The same in other languages, by their two letters.'),
});
