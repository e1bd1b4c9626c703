import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../languages/languages.ts';
import { once } from './once.ts';
import { translated } from './translations.ts';

/** Somebody who writes or reviews, or the practice as a whole. */
export type Person = Omit<CollectionEntry<'people'>['data'], 'translations'> & { id: string };

/** Everybody, by id, described in a language. */
export const people = once(async (language: Language): Promise<Map<string, Person>> => {
  const entries = await getCollection('people');
  return new Map(entries.map(({ id, data: { translations, ...data } }) => [id, { id, ...translated(data, translations, language) }]));
});
