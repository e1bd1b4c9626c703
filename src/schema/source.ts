import { z } from 'astro/zod';
import { day, text, webAddress } from './fields.ts';

/** What a source is; the first three are what every article should have at least one of. */
export const SOURCE_KINDS = ['guideline', 'review', 'government', 'trial', 'study', 'organization', 'book'] as const;

/** An entry of `content/sources.yaml`: something that articles cite, under a name such as `aalbers2017`. */
export const sourceSchema = z
  .strictObject({
    /** The title as it stands on the source. */
    title: text('the title'),

    /** Who wrote it, such as "Aalbers S and others". Leave it out where an organization did. */
    authors: text('the authors').optional(),

    /** The journal, or the organization that published it. */
    publisher: text('the publisher'),

    /** The year it appeared, where it says so. */
    year: z.int({ error: 'the year is a number such as 2017, without quotes.' }).min(1900).max(2100).optional(),

    /** Volume, pages, number: what helps to find it. */
    details: text('the details').optional(),

    /** Its DOI, without the web address before it. */
    doi: z.string().regex(/^10\.\d{4,}\/\S+$/, { error: 'the DOI must start with 10. and have a slash, such as 10.1002/14651858.CD004517.pub3.' }).optional(),

    /** Its web address, where it has no DOI. */
    url: webAddress('the address').optional(),

    kind: z.enum(SOURCE_KINDS, { error: `the kind is one of ${SOURCE_KINDS.join(', ')}.` }),

    /** The day somebody last looked at it and found that it says what is cited. */
    checked: day('the day it was looked at (checked)'),
  });

/** All sources, by the name that texts cite them under. */
export const sourcesSchema = z.record(z.string(), sourceSchema);

export type Source = z.output<typeof sourceSchema>;
