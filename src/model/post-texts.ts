import type { CollectionEntry } from 'astro:content';
import { pageOfText } from '../content/pages.ts';
import { isOutdated, versionOf } from '../content/publishing.ts';
import type { Language } from '../languages/languages.ts';
import type { Address } from './addresses.ts';
import { siteTexts } from './site-content.ts';

type Original = CollectionEntry<'posts'>;
type Translation = CollectionEntry<'postTranslations'>;

/** The fields that an article has in each of its languages, such as its description: those that both schemas have. */
type Words = Pick<Original['data'], keyof Original['data'] & keyof Translation['data']>;

/** What an article says in one language, beside the facts that all its languages share. */
export interface PostText extends Omit<Words, 'keyPoints'> {
  original: Original;
  entry: Original | Translation;
  address: Address;
  coverAlt: string;
  keyPoints: readonly string[];
  /** Set where the text was translated from a version that has changed since. */
  outdated: boolean;
}

/** The texts of all articles that a language has. */
export async function postTexts(language: Language): Promise<PostText[]> {
  const texts = (await siteTexts.posts()).filter((text) => text.language === language);
  return texts.flatMap(({ original, entry, ...text }) =>
    pageOfText(text).map(({ address, title }): PostText => ({
      ...entry.data,
      ...{ original, entry, address, title, keyPoints: entry.data.keyPoints ?? [] },
      coverAlt: entry.collection === 'posts' ? entry.data.cover.alt : entry.data.coverAlt,
      outdated: isOutdated(text.fields['translatedFrom'], versionOf(original.data)),
    })),
  );
}
