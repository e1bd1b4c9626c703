import { z } from 'astro/zod';
import { text } from './fields.ts';

/** A file in `content/people/`: somebody who writes, or the practice as a whole. Only what is known and true. */
export const personSchema = z.strictObject({
  /** The name as it stands at the article. */
  name: text('the name', { max: 80 }),

  /** Letters after the name, such as "MD", just as the license or the board has them. */
  credentials: text('the credentials', { max: 60 }).optional(),

  /** Who they are, in a sentence or two. Nothing that is not known. */
  about: text('the description (about)', { max: 400 }).optional(),

  /** `organization` for the practice itself, `person` for a human being. */
  kind: z.enum(['organization', 'person'], { error: 'kind is either organization or person.' }),
});
