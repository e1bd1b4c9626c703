import { aliases, slug, text, translations } from './fields.ts';
import { fieldsWith } from './left-out.ts';
import { DESCRIPTION, TOPIC_TITLE } from './limits.ts';

/** A topic in another language, with the end of its address there. */
const translation = fieldsWith({
  title: text('the title', TOPIC_TITLE).describe('The name in this language.'),

  description: text('the description', DESCRIPTION)
    .describe("What a reader finds there, in this language: the introduction of the topic's page."),

  slug: slug.describe('The end of the address in this language. It never changes once the topic is published.'),
});

/** A file in `content/topics/`. Its file name is the end of the topic's address. */
export const topicSchema = fieldsWith({
  title: text('the title', { ...TOPIC_TITLE, example: 'Grief and loss' })
    .describe('The name that readers see, such as "Grief and loss".'),

  description: text('the description', DESCRIPTION)
    .describe("What a reader finds there: the introduction of the topic's page, also shown by search engines."),

  aliases: aliases
    .describe('Former addresses of this topic in any language, such as [/topics/old]: whoever asks for one is led here.'),

  translations: translations(translation)
    .describe('The same in other languages, by their two letters.'),
});
