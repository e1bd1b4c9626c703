/** One page of a long list. */
export interface ListPage<T> {
  items: T[];
  number: number;
  count: number;
}

/** How many posts a list shows at once. */
export const PAGE_SIZE = 10;

/** Cuts a list into pages; an empty list has one empty page. */
export function paginate<T>(items: readonly T[], size = PAGE_SIZE): ListPage<T>[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    count,
  }));
}

/**
 * The page numbers to show as links: the first, the last, the current one and its neighbors, with
 * `undefined` for each gap between them.
 */
export function pageNumbers(current: number, count: number): (number | undefined)[] {
  const shown = [...new Set([1, current - 1, current, current + 1, count])].filter((page) => page >= 1 && page <= count);
  return shown
    .sort((a, b) => a - b)
    .flatMap((page, index) => {
      const before = shown[index - 1];
      return before !== undefined && page - before > 1 ? [undefined, page] : [page];
    });
}
