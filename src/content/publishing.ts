import type { Day } from '../schema/day.ts';

/** Why an article is not published: it is a draft, or its day has not come. */
export type Held = 'draft' | 'scheduled';

/** Whether an article is held back on a day, and why. */
export function heldBack(post: { draft: boolean; published: Day }, on: Day): Held | undefined {
  if (post.draft) return 'draft';
  return post.published > on ? 'scheduled' : undefined;
}

/** Newest first; articles of one day by their address, so that the order never depends on the machine. */
export function newestFirst(a: { published: Day; slug: string }, b: { published: Day; slug: string }): number {
  return compare(b.published, a.published) || compare(a.slug, b.slug);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
