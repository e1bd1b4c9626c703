import { type Held, heldBack, newestFirst } from '../content/publishing.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { writersOf } from '../schema/post.ts';
import { type Cover, coverOf } from './covers.ts';
import { today } from './days.ts';
import { once } from './once.ts';
import { people, type Person } from './people.ts';
import { type PostText, postTexts } from './post-texts.ts';
import { isPreview } from './preview.ts';
import { type CitedSource, citedSources } from './cited-sources.ts';
import { readingMinutes } from './reading.ts';
import { textFacts } from './text-facts.ts';
import { allTopics, type Topic } from './topics.ts';

/** An article in one language, ready to be shown. */
export interface Post extends Omit<PostText, 'coverAlt' | 'original'> {
  language: Language;
  /** The name of its folder, the same in every language. */
  id: string;
  published: Day;
  updated: Day | undefined;
  /** At least one; the first is the main one. */
  topics: [Topic, ...Topic[]];
  /** Everybody who wrote it, in the order in which they are named. */
  authors: readonly Person[];
  cover: Cover & { alt: string };
  review: Review | undefined;
  /** The sources the text cites, in order. */
  citations: CitedSource[];
  words: number;
  minutes: number;
  held: Held | undefined;
}

/** What lists show of an article. */
const LISTED = ['language', 'id', 'address', 'title', 'description', 'published', 'updated', 'topics', 'cover', 'minutes', 'held'] as const;

/** An article as a list shows it: a change of anything else leaves the pages as they are that list it. */
export type ListedPost = Pick<Post, (typeof LISTED)[number]>;

const asListed = new WeakMap<Post, ListedPost>();

/** What lists show of an article, the same object for the same article. */
export function listed(post: Post): ListedPost {
  const known = asListed.get(post);
  if (known) return known;
  const facts = Object.fromEntries(LISTED.map((name) => [name, post[name]])) as unknown as ListedPost;
  asListed.set(post, facts);
  return facts;
}

/** A review of the whole text by somebody who did not write it. */
export interface Review {
  reviewer: Person;
  reviewed: Day;
  due: Day;
}

/**
 * The articles of a language, newest first. Drafts and articles of days to come are among them in
 * development and in previews only, so nothing that asks here can publish one.
 */
export const posts = once(async (language: Language): Promise<Post[]> => {
  const [texts, topics, everybody] = await Promise.all([postTexts(language), allTopics(language), people(language)]);
  const topicById = new Map(topics.map((topic) => [topic.id, topic]));
  const now = today();
  const covers = new Map(await Promise.all(texts.map(async ({ original }) => [original.id, await coverOf(original)] as const)));
  return texts
    .map(({ original, entry, coverAlt, ...text }): Post => {
      const { published, updated, draft, reviewer, reviewed, reviewDue, topics } = original.data;
      const { words, citations } = textFacts(entry);
      return {
        ...text,
        language,
        entry,
        id: original.id,
        published,
        updated,
        topics: topics.map(({ id }) => known(topicById, id)) as Post['topics'],
        authors: writersOf(original.data).map(({ id }) => known(everybody, id)),
        cover: { ...known(covers, original.id), alt: coverAlt },
        // A review of the text in the first language says nothing about a translation.
        review:
          reviewer && reviewed && reviewDue && language === FIRST_LANGUAGE
            ? { reviewer: known(everybody, reviewer.id), reviewed, due: reviewDue }
            : undefined,
        citations: citedSources(citations),
        words,
        minutes: readingMinutes(words, language),
        held: heldBack({ draft, published }, now),
      };
    })
    .filter(({ held }) => import.meta.env.DEV || isPreview() || !held)
    .sort(newestFirst);
});

/** The day on which any of some posts last changed. */
export function lastChange(posts: readonly ListedPost[]): Day | undefined {
  return posts.reduce<Day | undefined>((last, { published, updated = published }) => (last && last > updated ? last : updated), undefined);
}

function known<T>(entries: Map<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Nothing in the content is called ${id}.`);
  return entry;
}
