import { type CollectionEntry, getCollection } from 'astro:content';
import type { Day } from '../schema/day.ts';
import { FIRST_LANGUAGE, type Language } from '../words/words.ts';

/** What an article says in one language, beside the facts that all its languages share. */
export interface PostText {
  original: CollectionEntry<'posts'>;
  entry: CollectionEntry<'posts'> | CollectionEntry<'postTranslations'>;
  slug: string;
  title: string;
  description: string;
  coverAlt: string;
  keyPoints: readonly string[];
  contentNote: string | undefined;
  about: CollectionEntry<'posts'>['data']['about'];
  /** The day of the version that a translation was made from. */
  translatedFrom: Day | undefined;
}

/** The texts of all articles that a language has. */
export async function postTexts(language: Language): Promise<PostText[]> {
  const originals = await getCollection('posts');
  if (language === FIRST_LANGUAGE) return originals.map(originalText);
  const byId = new Map(originals.map((entry) => [entry.id, entry]));
  const translations = await getCollection('postTranslations', ({ id }) => id.endsWith(`/${language}`));
  return translations.flatMap((entry) => {
    const original = byId.get(entry.id.split('/')[0] ?? '');
    const { keyPoints = [], contentNote, about, ...data } = entry.data;
    return original ? [{ original, entry, keyPoints, contentNote, about, ...data }] : [];
  });
}

function originalText(entry: CollectionEntry<'posts'>): PostText {
  const { title, description, cover, keyPoints = [], contentNote, about } = entry.data;
  return { original: entry, entry, slug: entry.id, title, description, coverAlt: cover.alt, keyPoints, contentNote, about, translatedFrom: undefined };
}
