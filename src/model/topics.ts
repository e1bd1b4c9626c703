import { getCollection } from 'astro:content';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { type Address, topicAddress } from './addresses.ts';
import { formats } from './formats.ts';
import { once } from './once.ts';

/** A subject that articles are filed under. */
export interface Topic {
  id: string;
  address: Address;
  title: string;
  description: string;
}

/** The topics that a language has words for, by title. */
export const allTopics = once(async (language: Language): Promise<Topic[]> => {
  const entries = await getCollection('topics');
  return entries
    .flatMap(({ id, data: { translations, ...original } }) => {
      const text = language === FIRST_LANGUAGE ? { slug: id, ...original } : translations[language];
      return text ? [{ id, address: topicAddress(language, text.slug), title: text.title, description: text.description }] : [];
    })
    .sort((a, b) => formats(language).compare(a.title, b.title));
});
