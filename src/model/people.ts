import { type CollectionEntry, getCollection } from 'astro:content';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { once } from './once.ts';
import { translated } from './translations.ts';

/** Somebody who writes or reviews, or the practice as a whole. */
export type Person = Omit<CollectionEntry<'people'>['data'], 'translations'> & {
  id: string;
  /** The language of what is said about them, where nobody has said it in that of the page. */
  aboutIn: Language | undefined;
};

/** Everybody, by id, described in a language. */
export const people = once(async (language: Language): Promise<Map<string, Person>> => {
  const entries = await getCollection('people');
  return new Map(entries.map(({ id, data: { translations, ...data } }) => [id, { id, aboutIn: isTold(language, translations) ? undefined : FIRST_LANGUAGE, ...translated(data, translations, language) }]));
});

function isTold(language: Language, translations: CollectionEntry<'people'>['data']['translations']): boolean {
  return language === FIRST_LANGUAGE || translations[language]?.about !== undefined;
}
