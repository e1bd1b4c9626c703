import type { Day } from '../schema/day.ts';

/** How many articles a page of the archive lists at most: more would weigh more than a server sends at once. */
export const MOST_ON_A_PAGE = 150;

/** A year that has a page of its own. */
export interface ArchiveYear {
  year: string;
  /** How many articles were published in it. */
  count: number;
}

/** The year that a day is in. */
export function yearOf(day: Day): string {
  return day.slice(0, 4);
}

/** The years that have pages of their own, the newest first: none while one page holds all articles of a language. */
export function archiveYears(published: readonly Day[]): ArchiveYear[] {
  if (published.length <= MOST_ON_A_PAGE) return [];
  const years = [...Map.groupBy(published, yearOf)].map(([year, { length: count }]) => ({ year, count }));
  return years.sort((a, b) => Number(b.year) - Number(a.year));
}
