import type { ArticleFacts, Month } from './facts.ts';

/** What appears when, and when reviews are due, the earliest month first. A draft has no day yet. */
export function calendarOf(articles: readonly ArticleFacts[]): Month[] {
  const entries = articles.flatMap(({ id, title, state, published, review }): Month['entries'] => [
    ...(published !== null && (state === 'online' || state === 'waiting') ? [{ day: published, what: state, id, title }] : []),
    ...(review ? [{ day: review.due, what: 'review' as const, id, title }] : []),
  ]);
  return [...Map.groupBy(entries, ({ day }) => day.slice(0, 7))]
    .map(([month, all]) => ({ month, entries: all.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)) }))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}
