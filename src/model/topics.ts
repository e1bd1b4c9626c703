import { getCollection } from 'astro:content';
import { type Language, words } from '../words/words.ts';
import { type Address, topicAddress } from './addresses.ts';
import { once } from './once.ts';

/** A subject that articles are filed under. */
export interface Topic {
  id: string;
  address: Address;
  title: string;
  description: string;
}

/** All topics in a language, by title. */
export const allTopics = once(async (language: Language): Promise<Topic[]> => {
  const entries = await getCollection('topics');
  return entries
    .map(({ id, data }) => ({ id, address: topicAddress(language, id), ...data }))
    .sort((a, b) => a.title.localeCompare(b.title, words(language).locale));
});
