import { type CollectionEntry, getCollection } from 'astro:content';
import type { Language } from '../words/words.ts';
import { type Address, postAddress } from './addresses.ts';
import { type Day, today } from './days.ts';
import { heldBack, newestFirst } from './publishing.ts';
import { countWords, readingMinutes } from './reading.ts';
import { relatedFinder } from './related.ts';
import { type Citation, citationsIn } from './sources.ts';
import { allTopics, type Topic } from './topics.ts';
import { once } from './once.ts';
import { type Person, people } from './people.ts';

/** An article, ready to be shown. */
export interface Post {
  language: Language;
  slug: string;
  address: Address;
  title: string;
  description: string;
  published: Day;
  updated: Day | undefined;
  /** At least one; the first is the main one. */
  topics: [Topic, ...Topic[]];
  author: Person;
  cover: CollectionEntry<'posts'>['data']['cover'];
  keyPoints: readonly string[];
  contentNote: string | undefined;
  about: CollectionEntry<'posts'>['data']['about'];
  review: Review | undefined;
  /** The sources the text cites, in order. */
  citations: Citation[];
  words: number;
  minutes: number;
  held: ReturnType<typeof heldBack>;
  entry: CollectionEntry<'posts'>;
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
  const [entries, topics, authors] = await Promise.all([getCollection('posts'), allTopics(language), people()]);
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const now = today();
  return entries
    .map((entry): Post => {
      const { draft, topics, author, ...data } = entry.data;
      const words = countWords(entry.body ?? '');
      return {
        language,
        slug: entry.id,
        address: postAddress(language, entry.id),
        title: data.title,
        description: data.description,
        published: data.published,
        updated: data.updated,
        topics: topics.map(({ id }) => known(topicById, id)) as Post['topics'],
        author: known(authors, author.id),
        cover: data.cover,
        keyPoints: data.keyPoints ?? [],
        contentNote: data.contentNote,
        about: data.about,
        review:
          data.reviewer && data.reviewed && data.reviewDue
            ? { reviewer: known(authors, data.reviewer.id), reviewed: data.reviewed, due: data.reviewDue }
            : undefined,
        citations: citationsIn(entry.body ?? ''),
        words,
        minutes: readingMinutes(words),
        held: heldBack({ draft, published: data.published }, now),
        entry,
      };
    })
    .filter(({ held }) => import.meta.env.DEV || !held)
    .sort(newestFirst);
});

/** Every article of a language with its neighbors in time, three related and the ten newest others. */
export const postsInContext = once(async (language: Language): Promise<PostInContext[]> => {
  const all = await posts(language);
  const related = relatedFinder(all);
  const newest = all.slice(0, 11);
  return all.map((post, index) => ({
    post,
    newer: all[index - 1],
    older: all[index + 1],
    related: related(post, 3),
    newest: newest.filter((other) => other !== post).slice(0, 10),
  }));
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
export async function topicsWithCount(language: Language): Promise<TopicWithCount[]> {
  const [topics, byTopic] = await Promise.all([allTopics(language), postsByTopic(language)]);
  return topics.map((topic) => ({ ...topic, count: byTopic.get(topic.id)?.length ?? 0 })).filter(({ count }) => count > 0);
}

/** The day on which any of some posts last changed. */
export function lastChange(posts: readonly Post[]): Day | undefined {
  return posts.reduce<Day | undefined>((last, { published, updated = published }) => (last && last > updated ? last : updated), undefined);
}

function known<T>(entries: Map<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Nothing in the content is called ${id}.`);
  return entry;
}
