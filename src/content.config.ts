import { defineCollection, reference } from 'astro:content';
import { checkedGlob } from './build/checked-glob.ts';
import { ENTRY_KINDS, type EntryKindName, type TextKindName } from './content/kinds.ts';
import { pageSchema } from './schema/page.ts';
import { postSchema } from './schema/post.ts';
import { pageTranslationSchema, postTranslationSchema } from './schema/translation.ts';

/** The articles. The name of the folder is the address. */
const posts = defineCollection({
  loader: originals('posts'),
  schema: ({ image }) => postSchema({ picture: image(), topic: reference('topics'), person: reference('people') }),
});

/** Articles in other languages, each beside the article it is a translation of. */
const postTranslations = defineCollection({ loader: translations('posts'), schema: postTranslationSchema });

/** Pages that are not articles, such as /about. */
const pages = defineCollection({ loader: originals('pages'), schema: pageSchema });

/** Those pages in other languages. */
const pageTranslations = defineCollection({ loader: translations('pages'), schema: pageTranslationSchema });

/** The subjects that articles are filed under. */
const topics = defineCollection({ loader: entries('topics'), schema: ENTRY_KINDS.topics.schema });

/** Those who write and review. */
const people = defineCollection({ loader: entries('people'), schema: ENTRY_KINDS.people.schema });

export const collections = { posts, postTranslations, topics, people, pages, pageTranslations };

function originals(kind: TextKindName) {
  return checkedGlob({ base: `content/${kind}`, pattern: '*/index.{md,mdx}', generateId: ({ entry }) => entry.split('/')[0] ?? entry });
}

function translations(kind: TextKindName) {
  return checkedGlob({ base: `content/${kind}`, pattern: '*/[a-z][a-z].{md,mdx}', generateId: ({ entry }) => entry.replace(/\.mdx?$/, '') });
}

function entries(kind: EntryKindName) {
  return checkedGlob({ base: `content/${kind}`, pattern: '*.yaml' });
}
