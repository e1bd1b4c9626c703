import { type CollectionEntry, getCollection } from 'astro:content';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { type Address, pageAddress } from './addresses.ts';
import { once } from './once.ts';

export * from '../content/page-names.ts';

/** A page that is not an article, in one language. */
export interface ContentPage {
  id: string;
  address: Address;
  title: string;
  description: string;
  updated: Day;
  /** Set where the text was translated from a version that has changed since. */
  outdated: boolean;
  entry: CollectionEntry<'pages'> | CollectionEntry<'pageTranslations'>;
}

/** The pages that a language has, by the names of their folders. */
export const contentPages = once(async (language: Language): Promise<Map<string, ContentPage>> => {
  const originals = await getCollection('pages');
  if (language === FIRST_LANGUAGE) {
    return new Map(originals.map((entry) => [entry.id, page(entry.id, pageAddress(language, entry.id), entry, entry.data.updated, false)]));
  }
  const byId = new Map(originals.map((entry) => [entry.id, entry]));
  const translations = await getCollection('pageTranslations', ({ id }) => id.endsWith(`/${language}`));
  return new Map(
    translations.flatMap((entry) => {
      const id = entry.id.split('/')[0] ?? '';
      const original = byId.get(id);
      if (!original) return [];
      const { updated } = original.data;
      return [[id, page(id, pageAddress(language, entry.data.slug), entry, updated, entry.data.translatedFrom < updated)] as const];
    }),
  );
});

function page(id: string, address: Address, entry: ContentPage['entry'], updated: Day, outdated: boolean): ContentPage {
  const { title, description } = entry.data;
  return { id, address, title, description, updated, outdated, entry };
}
