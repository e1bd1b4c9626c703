import type { Notice } from '../source.ts';
import type { ArticleFacts } from './facts.ts';

interface Known {
  from: string;
}

/**
 * Puts what a source tells of an article that came along among the notes on that article, where an editor looks for it. What it
 * tells of one that came in an earlier run was told then.
 *
 * @param made is changed
 * @param there the articles that are here already
 * @returns what is told of anything else
 */
export function withOwnNotices(made: readonly { card: Known; facts: ArticleFacts }[], there: readonly Known[], notices: readonly Notice[]): Notice[] {
  const own = new Map(made.map(({ card, facts }) => [card.from, facts.notes]));
  const earlier = new Set(there.map(({ from }) => from));
  return notices.filter(({ from, message }) => {
    own.get(from)?.push(message);
    return !own.has(from) && !earlier.has(from);
  });
}
