import { describe, expect, it } from 'vitest';
import { heldBack, newestFirst } from '../../src/content/publishing.ts';
import { pageNumbers, paginate } from '../../src/model/pagination.ts';
import { countWords, readingMinutes } from '../../src/model/reading.ts';
import { relatedFinder } from '../../src/model/related.ts';

describe('publishing', () => {
  it('holds back drafts and days to come, and publishes on the day itself', () => {
    expect(heldBack({ draft: true, published: '2020-01-01' }, '2026-01-01')).toBe('draft');
    expect(heldBack({ draft: false, published: '2026-01-02' }, '2026-01-01')).toBe('scheduled');
    expect(heldBack({ draft: false, published: '2026-01-01' }, '2026-01-01')).toBeUndefined();
  });

  it('orders by day, newest first, and one day by address', () => {
    const list = [
      { published: '2025-01-01', address: '/b' },
      { published: '2026-01-01', address: '/z' },
      { published: '2025-01-01', address: '/a' },
    ];
    expect(list.sort(newestFirst).map(({ address }) => address)).toEqual(['/z', '/a', '/b']);
  });
});

describe('pages of a list', () => {
  it('holds ten a page, and has one page where there is nothing', () => {
    expect(paginate(Array.from({ length: 11 }, (_, index) => index)).map(({ items }) => items.length)).toEqual([10, 1]);
    expect(paginate([])).toEqual([{ items: [], number: 1, count: 1 }]);
  });

  it('shows the ends and the neighbors of the current page', () => {
    expect(pageNumbers(1, 1)).toEqual([1]);
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
    expect(pageNumbers(10, 20)).toEqual([1, undefined, 9, 10, 11, undefined, 20]);
  });
});

describe('related posts', () => {
  const post = (name: string, ...topics: string[]) => ({ name, topics: topics.map((id) => ({ id })) });
  const posts = [post('new', 'c'), post('one', 'a'), post('two', 'a', 'b'), post('three', 'a', 'b', 'c'), post('other', 'd')];

  it('puts those that share most topics first, the newer ones before the older', () => {
    const related = relatedFinder(posts);
    expect(related(posts[3]!, 3).map(({ name }) => name)).toEqual(['two', 'one', 'new']);
    expect(related(posts[1]!, 3).map(({ name }) => name)).toEqual(['two', 'three']);
  });

  it('names no post twice and never the post itself', () => {
    for (const each of posts) {
      const found = relatedFinder(posts)(each, 3);
      expect(new Set(found).size).toBe(found.length);
      expect(found).not.toContain(each);
    }
    expect(relatedFinder(posts)(posts[4]!, 3)).toEqual([]);
  });
});

describe('reading time', () => {
  it('counts words, not marks and addresses', () => {
    expect(countWords('## Two words\n\nA [link](https://example.org/a/b) here.\n\n![alt text](./a.jpg)')).toBe(5);
    expect(countWords('Don’t count <b>tags</b>, count 1,000 once.')).toBe(6);
  });

  it('is a minute at least', () => {
    expect(readingMinutes(0, 'en')).toBe(1);
    expect(readingMinutes(1190, 'en')).toBe(5);
  });
});
