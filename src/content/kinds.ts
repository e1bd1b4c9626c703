import type { z } from 'astro/zod';
import { type Address, pageAddress, postAddress } from '../model/addresses.ts';
import { pageSchema } from '../schema/page.ts';
import { type Links, postSchema } from '../schema/post.ts';
import { pageTranslationSchema, postTranslationSchema } from '../schema/translation.ts';
import type { Language } from '../words/words.ts';

/** The file of the help lines, in the content's folder. */
export const HELP_LINES = 'help-lines.yaml';

/** A kind of text that has a folder for each, with the text in one or several languages. */
export interface TextKind {
  /** What one is called in messages. */
  what: string;
  /** The same with its article. */
  one: string;
  /** The shape of its fields, with what stands for a picture, a topic and a person in them. */
  schema(links: Links<z.ZodType, z.ZodType, z.ZodType>): z.ZodType;
  translationSchema: z.ZodType;
  /** Where one stands in a language, by the name of its folder or by its slug. */
  address(language: Language, slug: string): Address;
}

/** The kinds of texts, by the names of their folders in `content/`. */
export const TEXT_KINDS = {
  pages: { what: 'page', one: 'a page', schema: () => pageSchema, translationSchema: pageTranslationSchema, address: pageAddress },
  posts: { what: 'article', one: 'an article', schema: postSchema, translationSchema: postTranslationSchema, address: postAddress },
} satisfies Record<string, TextKind>;

export type TextKindName = keyof typeof TEXT_KINDS;

export const textKinds = Object.keys(TEXT_KINDS) as TextKindName[];
