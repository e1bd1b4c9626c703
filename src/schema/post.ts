import { z } from 'astro/zod';
import { day, text } from './fields.ts';

/** What the build and the check each put in for a picture file and for the name of another entry. */
export interface Links<Picture extends z.ZodType, Topic extends z.ZodType, Person extends z.ZodType> {
  picture: Picture;
  topic: Topic;
  person: Person;
}

/** The front matter of `content/posts/<address>/index.md`. */
export function postSchema<P extends z.ZodType, T extends z.ZodType, A extends z.ZodType>(links: Links<P, T, A>) {
  return z.strictObject({
    /** The headline, as it stands above the article and in lists. */
    title: text('the title', { max: 100, example: 'Sleep and mood' }),

    /** What a reader gets, in one or two sentences: shown under the title, on cards and by search engines. */
    description: text('the description', { min: 110, max: 160 }),

    /** The day the article appears. A day to come holds it back until then. */
    published: day('the day of publication (published)'),

    /** The day of the last real change to what the article says. Leave it out for a mended comma. */
    updated: day('the day of the last change (updated)').optional(),

    /** One to three topics, by file name in `content/topics/`. The first is the article's main one. */
    topics: z
      .array(links.topic, { error: 'the topics are missing. List one to three, such as [mood].' })
      .min(1, { error: 'the list of topics is empty. Name one to three.' })
      .max(3, { error: 'there are more than three topics. Keep the three that a reader would look under.' })
      .refine((topics) => new Set(topics.map((topic) => JSON.stringify(topic))).size === topics.length, {
        error: 'a topic is named twice. Keep it once.',
      }),

    /** Who wrote it, by file name in `content/people/`. */
    author: links.person,

    /** The picture of the article. */
    cover: z.strictObject(
      {
        /** The file beside this one, such as `./cover.svg`. */
        picture: links.picture,

        /** What the picture shows, for those who do not see it. */
        alt: text('the description of the cover (alt)', { max: 200, example: 'Waves of green under a low sun' }),
      },
      { error: ({ code }) => (code === 'invalid_type' ? 'the cover is missing. Give it a picture and an alt.' : undefined) },
    ),

    /** `true` keeps the article out of the published site. */
    draft: z.boolean({ error: 'draft is either true or false, without quotes.' }).default(false),
  });
}
