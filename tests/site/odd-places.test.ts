import { describe, expect, inject, it } from 'vitest';
import { plain, Site } from '../support/built-site.ts';
import { feedItems } from '../support/feed-items.ts';
import { SAMPLE } from '../support/sample-content.ts';

const built = inject('sites').find(({ base }) => base !== '')!;
const site = new Site(built);
const { document, url } = site.page(`/${SAMPLE.odd}`);
const prose = document.querySelector('.prose')!;
const LONG = /^Pneumono/;

describe('an article with things in odd places', () => {
  it('numbers its citations in the order of reading, those of code and comments left out', () => {
    expect([...prose.querySelectorAll('.citation > a')].map((mark) => mark.textContent)).toEqual(['1', '2', '1', '3', '1', '2', '1']);
    expect([...document.querySelectorAll('section[aria-labelledby="sources"] ol > li')].map((entry) => [entry.id, plain(entry.querySelector('a')?.textContent)])).toEqual([
      ['source-1', 'A review of sleep'],
      ['source-2', 'Sleep and you'],
      ['source-3', 'El sueño y usted'],
    ]);
    expect(plain(prose.querySelector('p')?.textContent)).toMatch(/^It ends at 9:301/);
  });

  it('has no name twice, and no link within another', () => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, index) => id === '' || ids.indexOf(id) !== index)).toEqual([]);
    expect([...document.querySelectorAll('a a, a button, a label, button a')].map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  it('names its headings, and lists them, without what cites or explains', () => {
    const names = [...prose.querySelectorAll('h2, h3')].map(({ id }) => id).filter((id) => !id.startsWith('pneumono'));
    expect(names).toEqual(['section-sources', 'what-helps', 'section-sources-1', 'section', 'more-on-an-article', 'what-cortisol-does']);
    const listed = [...document.querySelectorAll('details nav a')].map((link) => plain(link.textContent)).filter((words) => !LONG.test(words));
    expect(listed).toEqual(['Sources', 'What helps', 'Sources']);
  });

  it('leads a link to the heading of that name, and to the part of the page where there is none', () => {
    const leads = (words: string) => [...prose.querySelectorAll('a')].find(({ textContent }) => textContent === words)?.getAttribute('href');
    expect(['what stands here', 'the points', 'the same'].map(leads)).toEqual(['#section-sources', '#key-points', '#section-sources']);
  });

  it('leads links in HTML into the folder of the site, as others', () => {
    const links = [...prose.querySelectorAll('a[data-address]')].map((link) => [plain(link.textContent), link.getAttribute('href'), link.getAttribute('data-address')]);
    expect(links.slice(0, 2)).toEqual([
      ['an article', '/blog/plain-1', 'example.org/blog/plain-1'],
      ['another', '/blog/plain-2#second-part', 'example.org/blog/plain-2#second-part'],
    ]);
  });

  it('has each table in a frame that a keyboard reaches, with a name of its own', () => {
    const frames = [...prose.querySelectorAll('table')].map((table) => table.parentElement);
    expect(frames.map((frame) => [frame?.localName, frame?.getAttribute('tabindex'), frame?.getAttribute('aria-label')?.replace(/Pneumono\w+/, '…')])).toEqual([
      ['section', '0', 'Table 1: …'],
      ['section', '0', 'Table 2: A & "B"'],
    ]);
  });

  it('stands in the feed with plain tables, whole addresses and nothing of its HTML lost', () => {
    const text = feedItems(site, 'en').find((item) => item.url === url)!.text;
    expect([...text.querySelectorAll('[tabindex], [aria-label], [class], [id], [data-address]')].map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(text.querySelectorAll('table').length).toBe(2);
    expect([...text.querySelectorAll('a')].filter((link) => !/^https?:/.test(link.getAttribute('href') ?? '')).map(({ outerHTML }) => outerHTML)).toEqual([]);
    expect(plain([...text.querySelectorAll('a')].find((link) => link.textContent === 'another')?.getAttribute('title') ?? '')).toBe('1 > 0');
    expect(plain(text.querySelector('h2 + p')?.textContent)).toBe('See what stands here, the points and the same.');
  });
});
