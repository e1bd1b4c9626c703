import type { z } from 'astro/zod';
import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { type Links, postSchema } from '../schema/post.ts';
import { topicSchema } from '../schema/topic.ts';
import { pageTranslationSchema, postTranslationSchema } from '../schema/translation.ts';
import { type Address, pageAddress, personAddress, postAddress, topicAddress } from './addresses.ts';

/** The fields of something in the content, as they are written. Days are texts here. */
export type Fields = Readonly<Record<string, unknown>>;

/** A kind of text that has a folder for each, with the text in one or several languages. */
interface TextKind {
  /** What one is called in code. */
  name: string;
  /** What one is called in messages, without and with its article. */
  what: string;
  one: string;
  /** The shape of its fields, with what stands for a picture, a topic and a person in them. */
  schema(links: Links<z.ZodType, z.ZodType, z.ZodType>): z.ZodType;
  translationSchema: z.ZodType;
  /** Where one stands in a language, by the name of its folder or by its slug. */
  address(language: Language, slug: string): Address;
}

/** A field of an article that names something. */
interface NamingField {
  field: string;
  /** Whether it says nothing about translations of the article, as a review does. */
  originalOnly?: boolean;
}

/** A kind of page that a file of fields describes, and that lists articles. */
interface EntryKind {
  name: string;
  schema: z.ZodType;
  /** The field that readers see as its name. */
  title: string;
  /** Where its pages stand, by language. */
  addresses(id: string, fields: Fields): readonly (readonly [Language, Address])[];
  /** Whether a feed stands below each of its pages. */
  feed: boolean;
  /** The fields of an article that name one: it has a page in the languages in which an article names it. */
  namedIn: readonly NamingField[];
}

/** The kinds of texts, by the names of their folders in `content/`. Of two texts with one name, that of the earlier kind gives way. */
export const TEXT_KINDS = {
  posts: { name: 'post', what: 'article', one: 'an article', schema: postSchema, translationSchema: postTranslationSchema, address: postAddress },
  pages: { name: 'page', what: 'page', one: 'a page', schema: () => pageSchema, translationSchema: pageTranslationSchema, address: pageAddress },
} satisfies Record<string, TextKind>;

/** The kinds of pages that files of fields describe, by the names of their folders in `content/`. */
export const ENTRY_KINDS = {
  topics: { name: 'topic', schema: topicSchema, title: 'title', addresses: bySlug(topicAddress), feed: true, namedIn: [{ field: 'topics' }] },
  people: {
    name: 'person',
    schema: personSchema,
    title: 'name',
    addresses: (id) => languages.map((language) => [language, personAddress(language, id)] as const),
    feed: false,
    namedIn: [{ field: 'author' }, { field: 'reviewer', originalOnly: true }],
  },
} satisfies Record<string, EntryKind>;

export type TextKindName = keyof typeof TEXT_KINDS;
export type EntryKindName = keyof typeof ENTRY_KINDS;

/** The names of the files that there are of each kind. */
export type NamesByKind = Readonly<Record<EntryKindName, readonly string[]>>;

export const textKinds = Object.keys(TEXT_KINDS) as TextKindName[];
export const entryKinds = Object.keys(ENTRY_KINDS) as EntryKindName[];

/** A kind of page by its name, as any kind is. */
export function entryKind(name: EntryKindName): EntryKind {
  return ENTRY_KINDS[name];
}

/** The names of files by kind, from what there is of each. */
export function namesByKind(of: (kind: EntryKindName) => readonly string[]): NamesByKind {
  return Object.fromEntries(entryKinds.map((kind) => [kind, of(kind)])) as unknown as NamesByKind;
}

/** What stands in a language below `translations`. */
export function translationIn(fields: Fields, language: Language): Fields | undefined {
  return (fields['translations'] as Partial<Record<Language, Fields>> | null | undefined)?.[language];
}

/** Pages at a name in the first language, and at a slug below `translations` in the others. */
function bySlug(address: (language: Language, slug: string) => Address): EntryKind['addresses'] {
  return (id, fields) =>
    languages.flatMap((language) => {
      const slug = language === FIRST_LANGUAGE ? id : translationIn(fields, language)?.['slug'];
      return typeof slug === 'string' ? [[language, address(language, slug)] as const] : [];
    });
}
