import type { Language } from '../languages/languages.ts';
import { once } from './once.ts';
import { type Post, posts } from './posts.ts';
import { allTopics, type Topic } from './topics.ts';

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
