import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { defineCollection, reference } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { ENTRY_KINDS, entryKinds, type EntryKindName, type TextKindName } from './content/kinds.ts';
import { pageSchema } from './schema/page.ts';
import { linksTo, postSchema } from './schema/post.ts';
import { pageTranslationSchema, postTranslationSchema } from './schema/translation.ts';

// Node loads the check, as it has done for the settings: through Vite, its many files would take as long as all else in a small build.
const { checkedGlob } = createRequire(resolve('astro.config.mjs'))('./src/build/checked-glob.ts') as typeof import('./build/checked-glob.ts');

/** The path of a drawing beside its article, which is published as it is; to Astro it would be a component, one for each article. */
const drawing = z.string().regex(/\.svg$/i);

/** The articles. The name of the folder is the address. */
const posts = defineCollection({
  loader: originals('posts'),
  schema: ({ image }) => postSchema(linksTo(z.union([drawing, image()]), (kind) => reference(kind))),
});

/** Articles in other languages, each beside the article it is a translation of. */
const postTranslations = defineCollection({ loader: translations('posts'), schema: postTranslationSchema });

/** Pages that are not articles, such as /about. */
const pages = defineCollection({ loader: originals('pages'), schema: pageSchema });

/** Those pages in other languages. */
const pageTranslations = defineCollection({ loader: translations('pages'), schema: pageTranslationSchema });

/** Topics, people, and whatever else files of fields describe. */
const entries = Object.fromEntries(entryKinds.map((kind) => [kind, entriesOf(kind)])) as { [Kind in EntryKindName]: EntriesOf<Kind> };

export const collections = { posts, postTranslations, pages, pageTranslations, ...entries };

function originals(kind: TextKindName) {
  return checkedGlob({ base: `content/${kind}`, pattern: '*/index.{md,mdx}', generateId: ({ entry }) => entry.split('/')[0] ?? entry });
}

function translations(kind: TextKindName) {
  return checkedGlob({ base: `content/${kind}`, pattern: '*/[a-z][a-z].{md,mdx}', generateId: ({ entry }) => entry.replace(/\.mdx?$/, '') });
}

/** A collection of a kind, whose fields Astro takes from its schema. */
interface EntriesOf<Kind extends EntryKindName> {
  loader: Loader;
  schema: (typeof ENTRY_KINDS)[Kind]['schema'];
}

function entriesOf(kind: EntryKindName) {
  return defineCollection({ loader: checkedGlob({ base: `content/${kind}`, pattern: '*.yaml' }), schema: ENTRY_KINDS[kind].schema });
}
