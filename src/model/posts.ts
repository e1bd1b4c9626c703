import { type CollectionEntry } from 'astro:content';
import { type Held, heldBack, newestFirst } from '../content/publishing.ts';
import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { type Address, postAddress } from './addresses.ts';
import { type Citation, citationsIn } from './citations.ts';
import { coverGround } from './cover-file.ts';
import { today } from './days.ts';
import { once } from './once.ts';
import { people, type Person } from './people.ts';
import type { Ground } from './picture-ground.ts';
import { type PostText, postTexts } from './post-texts.ts';
import { countWords, readingMinutes } from './reading.ts';
import { relatedFinder } from './related.ts';
import { allTopics, type Topic } from './topics.ts';
import type { Translations } from './translations.ts';

/** An article in one language, ready to be shown. */
export interface Post extends Pick<PostText, 'original' | 'entry' | 'slug' | 'title' | 'description' | 'keyPoints' | 'contentNote' | 'about'> {
  language: Language;
  /** The name of its folder, the same in every language. */
  id: string;
  address: Address;
  published: Day;
  updated: Day | undefined;
  /** At least one; the first is the main one. */
  topics: [Topic, ...Topic[]];
  author: Person;
  cover: CollectionEntry<'posts'>['data']['cover'] & { ground: Ground | undefined };
  review: Review | undefined;
  /** Set where the text was translated from a version that has changed since. */
  outdated: boolean;
  /** The sources the text cites, in order. */
  citations: Citation[];
  words: number;
  minutes: number;
  held: Held | undefined;
}

/** A review of the whole text by somebody who did not write it. */
export interface Review {
  reviewer: Person;
  reviewed: Day;
  due: Day;
}

/** An article with what stands around it. */
export interface PostInContext {
  post: Post;
  translations: Translations;
  older: Post | undefined;
  newer: Post | undefined;
  related: Post[];
  newest: Post[];
}

/**
 * The articles of a language, newest first. Drafts and articles of days to come are among them in
 * development only, so nothing that asks here can publish one.
 */
export const posts = once(async (language: Language): Promise<Post[]> => {
  const [texts, topics, authors] = await Promise.all([postTexts(language), allTopics(language), people(language)]);
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const now = today();
  const grounds = new Map(await Promise.all(texts.map(async ({ original }) => [original.id, await coverGround(original)] as const)));
  return texts
    .map(({ original, entry, coverAlt, translatedFrom, ...text }): Post => {
      const { published, updated, draft, author, cover, reviewer, reviewed, reviewDue, topics } = original.data;
      const words = countWords(entry.body ?? '');
      return {
        ...text,
        language,
        original,
        entry,
        id: original.id,
        address: postAddress(language, text.slug),
        published,
        updated,
        topics: topics.map(({ id }) => known(topicById, id)) as Post['topics'],
        author: known(authors, author.id),
        cover: { ...cover, alt: coverAlt, ground: grounds.get(original.id) },
        // A review of the English text says nothing about a translation.
        review:
          reviewer && reviewed && reviewDue && language === FIRST_LANGUAGE
            ? { reviewer: known(authors, reviewer.id), reviewed, due: reviewDue }
            : undefined,
        outdated: translatedFrom !== undefined && translatedFrom < (updated ?? published),
        citations: citationsIn(entry.body ?? ''),
        words,
        minutes: readingMinutes(words),
        held: heldBack({ draft, published }, now),
      };
    })
    .filter(({ held }) => import.meta.env.DEV || !held)
    .sort(newestFirst);
});

/** How many related articles follow an article, and how many of the newest others. */
const RELATED = 3;
const NEWEST = 10;

/** Every article of a language with its neighbors in time, those related to it and the newest others. */
export const postsInContext = once(async (language: Language): Promise<PostInContext[]> => {
  const [all, addresses] = await Promise.all([posts(language), postAddresses()]);
  const relatedTo = relatedFinder(all);
  const newest = all.slice(0, NEWEST + RELATED + 1);
  return all.map((post, index) => {
    const related = relatedTo(post, RELATED);
    return {
      post,
      translations: addresses.get(post.id) ?? {},
      newer: all[index - 1],
      older: all[index + 1],
      related,
      newest: newest.filter((other) => other !== post && !related.includes(other)).slice(0, NEWEST),
    };
  });
});

/** The addresses of each article in every language that has it, by the article's id. */
const postAddresses = once(async (): Promise<Map<string, Translations>> => {
  const byId = new Map<string, Translations>();
  for (const { id, language, address } of (await Promise.all(languages.map(posts))).flat()) {
    byId.set(id, { ...byId.get(id), [language]: address });
  }
  return byId;
});

/** The articles of each topic, newest first, by the topic's id. */
export const postsByTopic = once(async (language: Language): Promise<Map<string, Post[]>> => {
  const [all, topics] = await Promise.all([posts(language), allTopics(language)]);
  const byTopic = new Map<string, Post[]>(topics.map(({ id }) => [id, []]));
  for (const post of all) for (const { id } of post.topics) byTopic.get(id)?.push(post);
  return byTopic;
});

/** A topic with the number of its articles. */
export type TopicWithCount = Topic & { count: number };

/** The topics that have articles, by title. */
export const topicsWithCount = once(async (language: Language): Promise<TopicWithCount[]> => {
  const [topics, byTopic] = await Promise.all([allTopics(language), postsByTopic(language)]);
  return topics.map((topic) => ({ ...topic, count: byTopic.get(topic.id)?.length ?? 0 })).filter(({ count }) => count > 0);
});

/** The addresses of each topic in every language that has articles on it, by the topic's id. */
export const topicAddresses = once(async (): Promise<Map<string, Translations>> => {
  const byId = new Map<string, Translations>();
  for (const language of languages) {
    for (const { id, address } of await topicsWithCount(language)) byId.set(id, { ...byId.get(id), [language]: address });
  }
  return byId;
});

/** The day on which any of some posts last changed. */
export function lastChange(posts: readonly Post[]): Day | undefined {
  return posts.reduce<Day | undefined>((last, { published, updated = published }) => (last && last > updated ? last : updated), undefined);
}

function known<T>(entries: Map<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Nothing in the content is called ${id}.`);
  return entry;
}
