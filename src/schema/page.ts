import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** The front matter of `content/pages/<address>.md`: the pages that are not articles. */
export const pageSchema = z.strictObject({
  /** The headline of the page. */
  title: text('the title', { max: 80 }),

  /** What the page says, in one or two sentences: its introduction, also shown by search engines. */
  description: text('the description', { min: 110, max: 160 }),

  /** The day of the last real change. */
  updated: day('the day of the last change (updated)'),
});
