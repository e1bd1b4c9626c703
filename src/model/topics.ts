import { pagesOfEntry } from '../content/pages.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import type { Address } from './addresses.ts';
import { formats } from './formats.ts';
import { once } from './once.ts';
import { siteEntries } from './site-content.ts';

/** A subject that articles are filed under. */
export interface Topic {
  id: string;
  address: Address;
  title: string;
  description: string;
}

/** The topics that a language has words for, by title. */
export const allTopics = once(async (language: Language): Promise<Topic[]> => {
  const topics = (await siteEntries('topics')).flatMap((topic) => {
    const { translations, description } = topic.fields;
    const own = language === FIRST_LANGUAGE ? description : translations[language]?.description;
    const page = pagesOfEntry(topic).find((page) => page.language === language);
    return page && own !== undefined ? [{ id: topic.id, address: page.address, title: page.title, description: own }] : [];
  });
  return topics.sort((a, b) => formats(language).compare(a.title, b.title));
});
