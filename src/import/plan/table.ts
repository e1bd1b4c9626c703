import type { Here } from '../here.ts';
import { plain } from '../markdown/headings.ts';
import type { Memory } from '../memory.ts';
import { LEAVE_OUT } from '../../schema/import.ts';
import { nearestTopic } from './nearest-topic.ts';

/** Labels that every system gives to what has none. */
const NO_LABEL = /^(?:uncategori[sz]ed|sin categor[ií]a|blog|news|general|all|posts?|articles?|featured|home ?page)$/i;

/** What an article is asked by to be put in order. */
interface Labeled {
  title: string;
  labels: readonly string[];
  authors: readonly string[];
}

/** No article has more topics. */
const MOST_TOPICS = 3;

/** The labels and authors of articles that the memory does not know, with a proposal for each. */
export function proposals(articles: readonly Labeled[], memory: Memory, { topics, inventory }: Here): Pick<Memory, 'topics' | 'authors'> {
  const labels = [...new Set(articles.flatMap((article) => article.labels))].filter((label) => !(label in memory.topics)).sort();
  const authors = [...new Set(articles.flatMap((article) => article.authors))].filter((name) => !(name in memory.authors)).sort();
  const person = (name: string) => inventory.people.find((known) => plain(known.name) === plain(name) || known.id === plain(name).replaceAll(' ', '-'))?.id ?? inventory.author;
  return {
    topics: Object.fromEntries(labels.map((label) => [label, NO_LABEL.test(label) ? LEAVE_OUT : (nearestTopic(label, topics) ?? LEAVE_OUT)])),
    authors: Object.fromEntries(authors.map((name) => [name, person(name)])),
  };
}

/** The topics of an article by its labels; where none has one, the nearest to its title, which a person should look at. */
export function topicsFor({ title, labels }: Labeled, memory: Memory, { topics }: Here): { topics: string[]; guessed: boolean } {
  const known = topics.map(({ id }) => id);
  const named = [...new Set(labels.map((label) => memory.topics[label]).filter((topic) => topic !== undefined && known.includes(topic)))] as string[];
  if (named.length > 0) return { topics: named.slice(0, MOST_TOPICS), guessed: false };
  return { topics: [nearestTopic(title, topics) ?? memory.otherwise ?? known[0] ?? ''], guessed: true };
}

/** Those who wrote an article, by their files; the practice where nobody is known. */
export function authorsFor({ authors }: Labeled, memory: Memory, { inventory }: Here): string[] {
  const people = inventory.people.map(({ id }) => id);
  const known = [...new Set(authors.map((name) => memory.authors[name] ?? inventory.author))].filter((id) => people.includes(id));
  return known.length > 0 ? known : [inventory.author];
}
