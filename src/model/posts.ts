import type { CollectionEntry } from 'astro:content';
import { type Held, heldBack, newestFirst } from '../content/publishing.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { type Citation, citationsIn } from '../content/markdown/citations.ts';
import type { Day } from '../schema/day.ts';
import { today } from './days.ts';
import { once } from './once.ts';
import { people, type Person } from './people.ts';
import { type PostText, postTexts } from './post-texts.ts';
import { countWords, readingMinutes } from './reading.ts';
import { allTopics, type Topic } from './topics.ts';

/** An article in one language, ready to be shown. */
export interface Post extends Pick<PostText, 'original' | 'entry' | 'address' | 'title' | 'description' | 'keyPoints' | 'contentNote' | 'about' | 'outdated'> {
  language: Language;
  /** The name of its folder, the same in every language. */
  id: string;
  published: Day;
  updated: Day | undefined;
  /** At least one; the first is the main one. */
  topics: [Topic, ...Topic[]];
  author: Person;
  cover: CollectionEntry<'posts'>['data']['cover'];
  review: Review | undefined;
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

/**
 * The articles of a language, newest first. Drafts and articles of days to come are among them in
 * development only, so nothing that asks here can publish one.
 */
export const posts = once(async (language: Language): Promise<Post[]> => {
  const [texts, topics, authors] = await Promise.all([postTexts(language), allTopics(language), people(language)]);
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const now = today();
  return texts
    .map(({ original, entry, coverAlt, ...text }): Post => {
      const { published, updated, draft, author, cover, reviewer, reviewed, reviewDue, topics } = original.data;
      const words = countWords(entry.body ?? '');
      return {
        ...text,
        language,
        original,
        entry,
        id: original.id,
        published,
        updated,
        topics: topics.map(({ id }) => known(topicById, id)) as Post['topics'],
        author: known(authors, author.id),
        cover: { ...cover, alt: coverAlt },
        // A review of the text in the first language says nothing about a translation.
        review:
          reviewer && reviewed && reviewDue && language === FIRST_LANGUAGE
            ? { reviewer: known(authors, reviewer.id), reviewed, due: reviewDue }
            : undefined,
        citations: citationsIn(entry.body ?? ''),
        words,
        minutes: readingMinutes(words, language),
        held: heldBack({ draft, published }, now),
      };
    })
    .filter(({ held }) => import.meta.env.DEV || !held)
    .sort(newestFirst);
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
