import { z } from 'astro/zod';
import { latestToday } from './day.ts';
import { day, languageCode, text, translations, webAddress } from './fields.ts';
import { fieldsWith } from './left-out.ts';

/** Kinds of sources of which every article about health cites one at least. */
export const STRONG_KINDS = ['guideline', 'review', 'government'] as const;

/** What a source is. */
export const SOURCE_KINDS = [...STRONG_KINDS, 'trial', 'study', 'organization', 'book'] as const;

/** What a source says about itself in words, which each language of the site has in its own. */
const inWords = {
  details: text('the details').optional().describe('Volume, pages, number: what helps to find it.'),

  finding: text('what it found (finding)', { max: 240 }).optional()
    .describe('What it found, in a plain sentence with its numbers: readers see it when they tap on a citation.'),
};

/** An entry of `content/sources.yaml`: something that articles cite, under a name such as `aalbers2017`. */
export const sourceSchema =
  fieldsWith({
    title: text('the title').describe('The title as it stands on the source.'),

    language: languageCode('the language').default('en')
      .describe('The language of the source, by its two letters, where it is not English.'),

    authors: text('the authors').optional()
      .describe('Who wrote it, such as "Aalbers S and others". Leave it out where an organization did.'),

    publisher: text('the publisher').describe('The journal, or the organization that published it.'),

    year: z.int({ error: 'the year is a number such as 2017, without quotes.' })
      .refine((year) => year >= 1900 && year <= Number(latestToday().slice(0, 4)) + 1, { error: 'the year is long past or still to come. Write the year in which it appeared.' }).optional()
      .describe('The year it appeared, where it says so.'),

    ...inWords,

    translations: translations(fieldsWith(inWords)).describe("The details and the finding in another language, by the language's two letters."),

    doi: z.string().regex(/^10\.\d{4,}\/\S+$/, { error: 'the DOI must start with 10. and have a slash, such as 10.1002/14651858.CD004517.pub3.' })
      .meta({ patternErrorMessage: 'Write what starts with 10. and has a slash, such as 10.1002/14651858.CD004517.pub3.' }).optional()
      .describe('Its DOI, without the web address before it.'),

    url: webAddress('the address').optional().describe('Its web address, where it has no DOI.'),

    kind: z.enum(SOURCE_KINDS, { error: `the kind is one of ${SOURCE_KINDS.join(', ')}.` })
      .describe('What it is. Every article about health cites one at least that is a guideline, a review of studies or from a government.'),

    checked: day('the day it was looked at (checked)', { past: true })
      .describe('The day somebody last looked at it and found that it says what is cited.'),
  });

/** All sources, by the name that texts cite them under. Each is there once, and can be found. */
export const sourcesSchema = z.record(z.string(), sourceSchema).superRefine((sources, context) => {
  const known = new Map<string, string>();
  for (const [name, { doi, url, details }] of Object.entries(sources)) {
    const problem = (message: string) => context.addIssue({ code: 'custom', path: [name], message });
    const address = (doi ?? url)?.toLowerCase();
    if (!address && !details) problem('nobody can find this source. Write its doi, its url, or in details the number under which libraries have it.');
    if (!address) continue;
    const other = known.get(address);
    if (other) problem(`this source is there already as "${other}". Cite that one, and take this one out.`);
    known.set(address, name);
  }
});

export type Source = z.output<typeof sourceSchema>;

export type SourceKind = (typeof SOURCE_KINDS)[number];
