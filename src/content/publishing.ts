import type { Day } from '../schema/day.ts';
import type { Fields } from './kinds.ts';

/** Why an article is not published: it is a draft, or its day has not come. */
export type Held = 'draft' | 'scheduled';

/** Whether an article is held back on a day, and why. */
export function heldBack(post: { draft: boolean; published: Day }, on: Day): Held | undefined {
  if (post.draft) return 'draft';
  return post.published > on ? 'scheduled' : undefined;
}

/** The day of the version that a text in the first language is of: that of its last change, or else of its publication. */
export function versionOf({ updated, published }: Fields): Day | undefined {
  return [updated, published].find((day) => typeof day === 'string' && day !== '') as Day | undefined;
}

/**
 * Whether a translation was made from an earlier version than there is, so that readers are told.
 *
 * @param translatedFrom the day of the version that it was made from; nothing for a text that is no translation
 */
export function isOutdated(translatedFrom: unknown, version: Day | undefined): boolean {
  return typeof translatedFrom === 'string' && version !== undefined && translatedFrom < version;
}

/** Newest first; articles of one day by their address, so that the order never depends on the machine. */
export function newestFirst(a: { published: Day; address: string }, b: { published: Day; address: string }): number {
  return compare(b.published, a.published) || compare(a.address, b.address);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
