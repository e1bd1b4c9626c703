import { parseMarkdown, parseMdx } from '../content/markdown/parse.ts';
import { type Held, heldBack, newestFirst } from '../content/publishing.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { type Citation, citationsIn } from '../content/markdown/citations.ts';
import type { Day } from '../schema/day.ts';
import { writersOf } from '../schema/post.ts';
import { type Cover, coverOf } from './covers.ts';
import { today } from './days.ts';
import { once } from './once.ts';
import { people, type Person } from './people.ts';
import { type PostText, postTexts } from './post-texts.ts';
import { isPreview } from './preview.ts';
import { countWords, readingMinutes } from './reading.ts';
import { allTopics, type Topic } from './topics.ts';

/** An article in one language, ready to be shown. */
export interface Post extends Omit<PostText, 'coverAlt'> {
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
        authors: writersOf(original.data).map(({ id }) => known(everybody, id)),
        cover: { ...known(covers, original.id), alt: coverAlt },
        // A review of the text in the first language says nothing about a translation.
        review:
          reviewer && reviewed && reviewDue && language === FIRST_LANGUAGE
            ? { reviewer: known(everybody, reviewer.id), reviewed, due: reviewDue }
            : undefined,
        citations: citationsOf(entry),
        words,
        minutes: readingMinutes(words, language),
        held: heldBack({ draft, published }, now),
      };
    })
    .filter(({ held }) => import.meta.env.DEV || isPreview() || !held)
    .sort(newestFirst);
});

/** The day on which any of some posts last changed. */
export function lastChange(posts: readonly Post[]): Day | undefined {
  return posts.reduce<Day | undefined>((last, { published, updated = published }) => (last && last > updated ? last : updated), undefined);
}

function citationsOf({ body = '', filePath = '' }: PostText['entry']): Citation[] {
  if (!body.includes('[^')) return [];
  return citationsIn(filePath.endsWith('.mdx') ? parseMdx(body) : parseMarkdown(body));
}

function known<T>(entries: Map<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`Nothing in the content is called ${id}.`);
  return entry;
}
