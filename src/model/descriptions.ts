import type { Language } from '../languages/languages.ts';
import { DESCRIPTION } from '../schema/limits.ts';
import { topicsWithCount } from './topic-posts.ts';

/**
 * A description that names topics, those with the most articles first, as many as search engines show.
 *
 * @param say the sentence around their names, which are empty where there is none, or no room
 */
export async function namingTopics(language: Language, say: (topics: string) => string): Promise<string> {
  const topics = (await topicsWithCount(language)).toSorted((a, b) => b.count - a.count).map(({ title }) => title);
  const sentences = topics.map((_, index) => say(topics.slice(0, index + 1).join(', ')));
  return sentences.findLast((sentence) => sentence.length <= DESCRIPTION.max) ?? say('');
}
