import type { Language } from '../languages/languages.ts';
import { once } from './once.ts';
import { listed, type ListedPost, type Post, posts } from './posts.ts';
import { relatedFinder } from './related.ts';
import { addressesOf } from './site-content.ts';
import type { Translations } from './translations.ts';

/** An article with what stands around it. */
export interface PostInContext {
  post: Post;
  translations: Translations;
  older: ListedPost | undefined;
  newer: ListedPost | undefined;
  related: ListedPost[];
  newest: ListedPost[];
}

/** How many related articles follow an article, and how many of the newest others. */
const RELATED = 3;
const NEWEST = 5;

/** Every article of a language with its neighbors in time, those related to it and the newest others. */
export const postsInContext = once(async (language: Language): Promise<PostInContext[]> => {
  const [texts, addresses] = await Promise.all([posts(language), addressesOf('posts')]);
  const all = texts.map(listed);
  const relatedTo = relatedFinder(all);
  const newest = all.slice(0, NEWEST + RELATED + 1);
  return texts.map((post, index) => {
    const own = listed(post);
    const related = relatedTo(own, RELATED);
    return {
      post,
      translations: addresses.get(post.id) ?? {},
      newer: all[index - 1],
      older: all[index + 1],
      related,
      newest: newest.filter((other) => other !== own && !related.includes(other)).slice(0, NEWEST),
    };
  });
});
