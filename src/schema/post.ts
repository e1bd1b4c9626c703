import { z } from 'astro/zod';
import { latestToday } from './day.ts';
import { aliases, day, text } from './fields.ts';
import { fieldsWith } from './left-out.ts';
import { ALT, ARTICLE_TITLE, CONTENT_NOTE, DESCRIPTION, KEY_POINT } from './limits.ts';

/** What the build and the check each put in for a picture file and for the name of another entry. */
export interface Links<Picture extends z.ZodType, Topic extends z.ZodType, Person extends z.ZodType> {
  picture: Picture;
  topic: Topic;
  person: Person;
}

/** The kinds of files that an article names, by the names of their folders. */
type Named = 'topics' | 'people';

/** What stands for a picture, and for the name of a file of each kind. */
export function linksTo<Picture extends z.ZodType, Name extends z.ZodType>(picture: Picture, name: (kind: Named) => Name): Links<Picture, Name, Name> {
  return { picture, topic: name('topics'), person: name('people') };
}

/** Three to five things to remember. */
export const keyPoints = z
  .array(text('a key point', KEY_POINT))
  .min(3, { error: 'there are fewer than three key points. Write three to five, or leave the field out.' })
  .max(5, { error: 'there are more than five key points. Keep the five that matter most.' });

const subject = z.union(
  [z.strictObject({ condition: text('the condition').describe('The medical name of a condition, such as "Bipolar disorder".') }), z.strictObject({ therapy: text('the therapy').describe('The name of a therapy, such as "Music therapy".') })],
  { error: 'this is neither a condition nor a therapy. Write it as - condition: Bipolar disorder, or as - therapy: Music therapy.' },
);

/** What a text is about in medical terms. */
export const subjects = z.array(subject, { error: 'about is a list, such as - condition: Bipolar disorder.' }).min(1).max(3);

/** The front matter of `content/posts/<address>/index.md`. */
export function postSchema<P extends z.ZodType, T extends z.ZodType, A extends z.ZodType>(links: Links<P, T, A>) {
  const fields = fieldsWith({
    title: text('the title', { ...ARTICLE_TITLE, example: 'Sleep and mood' })
      .describe('The headline, as it stands above the article and in lists.'),

    description: text('the description', DESCRIPTION)
      .describe('What a reader gets, in one or two sentences: shown under the title, on cards and by search engines.'),

    published: day('the day of publication (published)')
      .describe('The day the article appears. A day to come holds it back until then.'),

    updated: day('the day of the last change (updated)').optional()
      .describe('The day of the last real change to what the article says. Leave it out for a mended comma.'),

    topics: z
      .array(links.topic, {
        error: ({ input }) =>
          typeof input === 'string' ? `the topics must be a list. Write [${input}].` : 'the topics are missing. List one to three, such as [mood].',
      })
      .min(1, { error: 'the list of topics is empty. Name one to three.' })
      .max(3, { error: 'there are more than three topics. Keep the three that a reader would look under.' })
      .refine((topics) => new Set(topics.map((topic) => JSON.stringify(topic))).size === topics.length, {
        error: 'a topic is named twice. Keep it once.',
      }).describe("One to three topics, by file name in content/topics/. The first is the article's main one."),

    author: links.person.optional()
      .describe('Who wrote it, by file name in content/people/. Where several did, write authors instead.'),

    authors: z
      .array(links.person, {
        error: ({ input }) =>
          typeof input === 'string' ? `the authors must be a list. Write [${input}].` : 'the authors must be a list of names, such as [jane-doe, john-roe].',
      })
      .min(1, { error: 'the list of authors is empty. Name everybody who wrote the article.' })
      .optional()
      .describe('Everybody who wrote it, where that is more than one, by file name in content/people/, in the order in which readers see them.'),

    cover: fieldsWith(
      {
        picture: links.picture.describe('The file beside this one, such as ./cover.svg.'),

        alt: text('the description of the cover (alt)', { ...ALT, example: 'Waves of green under a low sun' })
          .describe('What the picture shows, for those who do not see it.'),
      },
      { error: ({ code, input }) => (code === 'invalid_type' ? `the cover ${input == null ? 'is missing' : 'has no fields'}. Write cover: and below it picture and alt, each with two spaces before it.` : undefined) },
    ).describe('The picture of the article.'),

    keyPoints: keyPoints.optional()
      .describe('Three to five things to remember, each a sentence that is true by itself.'),

    contentNote: text('the content note', CONTENT_NOTE).optional()
      .describe('What a reader may want to know before reading, such as "This article mentions suicide."'),

    about: subjects.optional()
      .describe('What the article is about in medical terms, for search engines: conditions and therapies.'),

    reviewer: links.person.optional()
      .describe('Who reviewed what the article says, by file name in content/people/. Only a real review of the whole text.'),

    reviewed: day('the day of the review (reviewed)', { past: true }).optional().describe('The day of the review.'),

    reviewDue: day('the day of the next review (reviewDue)').optional()
      .describe('The day by which the next review is due.'),

    aliases: aliases
      .describe('Former addresses of this article, such as [old-address]: whoever asks for one is led here.'),

    draft: z.boolean({ error: 'draft is either true or false, without quotes.' }).default(false)
      .describe('true keeps the article out of the published site.'),
  }, undefined, ['author', 'authors']);
  // Told with all else that is wrong, as a missing field is: hence "when".
  const withAuthor = fields.superRefine((post, context) => {
    if (!isFields(post) || 'author' in post || 'authors' in post) return;
    const message = z.object({ author: links.person }).safeParse({}).error?.issues[0]?.message ?? 'author is missing. Write it.';
    context.addIssue({ code: 'custom', path: ['author'], message, params: { oneOf: ['author', 'authors'] } });
  }, { when: () => true });
  return withAuthor.superRefine((post, context) => {
    const { reviewer, reviewed, reviewDue, published, updated } = post as Facts;
    const given = [reviewer, reviewed, reviewDue].filter((field) => field !== undefined).length;
    const problem = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (given > 0 && given < 3) problem('reviewer', 'a review is told with reviewer, reviewed and reviewDue together. Fill in all three, or leave all three out.');
    if (reviewed && reviewDue && reviewDue <= reviewed) problem('reviewDue', 'the next review is due before the last one took place. Write a later day.');
    if (updated && updated > published && updated > latestToday()) problem('updated', 'the day of the last change (updated) is still to come. Write the day on which it happened.');
    if (updated && updated < published) problem('updated', 'the article changed before it was published. Write a later day in updated.');
  });
}

/** The fields that only hold together. */
interface Facts {
  published: string;
  updated?: string | undefined;
  reviewer?: unknown;
  reviewed?: string | undefined;
  reviewDue?: string | undefined;
}

/** Those who wrote an article, one or several, in the order in which they are named. */
export function writersOf<P>({ author, authors }: { author?: P | undefined; authors?: readonly P[] | undefined }): readonly P[] {
  return authors ?? (author === undefined ? [] : [author]);
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
