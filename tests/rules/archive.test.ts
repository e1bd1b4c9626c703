import { expect, it } from 'vitest';
import { archiveYears } from '../../src/content/archive.ts';

/** So many articles, one a day from the first of January of a year on. */
const days = (year: number, count: number) => Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10));

it('the archive is one page up to 150 articles', () => {
  expect(archiveYears([])).toEqual([]);
  expect(archiveYears([...days(2026, 60), ...days(2025, 90)])).toEqual([]);
});

it('beyond that, each year with articles has a page, the newest first', () => {
  const published = [...days(2026, 60), ...days(2023, 1), ...days(2025, 90)];
  expect(archiveYears(published)).toEqual([
    { year: '2026', count: 60 },
    { year: '2025', count: 90 },
    { year: '2023', count: 1 },
  ]);
});
