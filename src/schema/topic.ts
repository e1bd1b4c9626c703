import { z } from 'astro/zod';
import { text } from './fields.ts';

/** A file in `content/topics/`. Its file name is the end of the topic's address. */
export const topicSchema = z.strictObject({
  /** The name that readers see, such as "Grief and loss". */
  title: text('the title', { max: 40, example: 'Grief and loss' }),

  /** What a reader finds there: the introduction of the topic's page, also shown by search engines. */
  description: text('the description', { min: 110, max: 160 }),
});
