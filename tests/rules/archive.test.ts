import { expect, it } from 'vitest';
import { archiveYears } from '../../src/content/archive.ts';
import { catalogueOf } from '../../src/content/catalogue.ts';
import type { Text } from '../../src/content/content.ts';
import type { Fields } from '../../src/content/kinds.ts';
import type { Language } from '../../src/languages/languages.ts';

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

it('the years of a long archive are addresses of the site, by the day of the first language’s text', () => {
  const text = (kind: 'posts', language: Language, id: string, fields: Fields): Text => ({ kind, language, id, file: `${kind}/${id}/${language}.md`, fields });
  const articles = (count: number) =>
    days(2025, count).flatMap((published, index) => [text('posts', 'en', `post-${index}`, { published }), text('posts', 'es', `post-${index}`, { slug: `texto-${index}` })]);
  const years = (count: number) => catalogueOf({ folders: [], texts: articles(count), entries: [] }).own.filter((address) => /20\d\d/.test(address));
  expect(years(150)).toEqual([]);
  expect(years(151)).toEqual(['/archive/2025', '/es/archivo/2025']);
});
