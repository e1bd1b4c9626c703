import { defineCollection, reference } from 'astro:content';
import { checkedGlob } from './build/checked-glob.ts';
import { pageSchema } from './schema/page.ts';
import { personSchema } from './schema/person.ts';
import { postSchema } from './schema/post.ts';
import { topicSchema } from './schema/topic.ts';
import { pageTranslationSchema, postTranslationSchema } from './schema/translation.ts';

/** The articles. The name of the folder is the address. */
const posts = defineCollection({
  loader: checkedGlob({ base: 'content/posts', pattern: '*/index.{md,mdx}', generateId: ({ entry }) => entry.split('/')[0] ?? entry }),
  schema: ({ image }) => postSchema({ picture: image(), topic: reference('topics'), person: reference('people') }),
});

/** Articles in other languages, each beside the article it is a translation of. */
const postTranslations = defineCollection({
  loader: checkedGlob({ base: 'content/posts', pattern: '*/[a-z][a-z].{md,mdx}', generateId: ({ entry }) => entry.replace(/\.mdx?$/, '') }),
  schema: postTranslationSchema,
});

/** The subjects that articles are filed under. */
const topics = defineCollection({
  loader: checkedGlob({ base: 'content/topics', pattern: '*.yaml' }),
  schema: topicSchema,
});

/** Those who write and review. */
const people = defineCollection({
  loader: checkedGlob({ base: 'content/people', pattern: '*.yaml' }),
  schema: personSchema,
});

/** Pages that are not articles, such as /about. */
const pages = defineCollection({
  loader: checkedGlob({ base: 'content/pages', pattern: '*/index.md', generateId: ({ entry }) => entry.split('/')[0] ?? entry }),
  schema: pageSchema,
});

/** Those pages in other languages. */
const pageTranslations = defineCollection({
  loader: checkedGlob({ base: 'content/pages', pattern: '*/[a-z][a-z].md', generateId: ({ entry }) => entry.replace(/\.md$/, '') }),
  schema: pageTranslationSchema,
});

export const collections = { posts, postTranslations, topics, people, pages, pageTranslations };
