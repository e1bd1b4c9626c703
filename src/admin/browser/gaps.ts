import { same } from './same.ts';

/** A piece of a list that is other in a second one: the places of its old items, and the new ones. */
export interface Gap {
  old: number[];
  from: number;
  news: unknown[];
}

/** Where two lists differ, between what both have in the same order. */
export function gaps(old: readonly unknown[], news: readonly unknown[]): Gap[] {
  const found: Gap[] = [];
  let gap: Gap = { old: [], from: 0, news: [] };
  let place = 0;
  for (const value of news) {
    const next = old.findIndex((item, index) => index >= place && same(item, value));
    const later = next > place && news.some((other) => same(other, old[place]));
    if (next === -1 || later) {
      gap.news.push(value);
      continue;
    }
    gap.old.push(...range(place, next));
    found.push(gap);
    place = next + 1;
    gap = { old: [], from: place, news: [] };
  }
  gap.old.push(...range(place, old.length));
  return [...found, gap];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
