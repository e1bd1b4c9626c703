import type { CollectionEntry } from 'astro:content';
import { pageOfText } from '../content/pages.ts';
import { isOutdated, versionOf } from '../content/publishing.ts';
import type { Language } from '../languages/languages.ts';
import type { Address } from './addresses.ts';
import { siteTexts } from './site-content.ts';

/** What an article says in one language, beside the facts that all its languages share. */
export interface PostText {
  original: CollectionEntry<'posts'>;
  entry: CollectionEntry<'posts'> | CollectionEntry<'postTranslations'>;
  address: Address;
  title: string;
  description: string;
  coverAlt: string;
  keyPoints: readonly string[];
  contentNote: string | undefined;
  about: CollectionEntry<'posts'>['data']['about'];
  /** Set where the text was translated from a version that has changed since. */
  outdated: boolean;
}

/** The texts of all articles that a language has. */
export async function postTexts(language: Language): Promise<PostText[]> {
  const texts = (await siteTexts.posts()).filter((text) => text.language === language);
  return texts.flatMap(({ original, entry, ...text }) =>
    pageOfText(text).map(({ address, title }): PostText => {
      const { description, keyPoints = [], contentNote, about } = entry.data;
      return {
        ...{ original, entry, address, title, description, keyPoints, contentNote, about },
        coverAlt: entry.collection === 'posts' ? entry.data.cover.alt : entry.data.coverAlt,
        outdated: isOutdated(text.fields['translatedFrom'], versionOf(original.data)),
      };
    }),
  );
}
