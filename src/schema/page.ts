import { aliases, day, text } from './fields.ts';
import { fieldsWith } from './left-out.ts';
import { DESCRIPTION } from './limits.ts';

/** The front matter of `content/pages/<address>.md`: the pages that are not articles. */
export const pageSchema = fieldsWith({
  title: text('the title', { max: 80 }).describe('The headline of the page.'),

  description: text('the description', DESCRIPTION)
    .describe('What the page says, in one or two sentences: its introduction, also shown by search engines.'),

  aliases: aliases.describe('Former addresses of this page, such as [old-address]: whoever asks for one is led here.'),

  updated: day('the day of the last change (updated)', { past: true }).describe('The day of the last real change.'),
});
