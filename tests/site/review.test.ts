import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/languages/languages.ts';
import { ARCHIVE } from '../support/archive.ts';
import { alternates, plain, sectionHeadings, Site, type SitePage, structuredData } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';

describe.each(inject('sites').filter(({ base }) => base !== ''))('the review of an article, in $name,', (built) => {
  const site = new Site(built);
  const page = site.page(`/${SAMPLE.whole}`);
  const line = 'Reviewed by Ana Sample, MD on February 1, 2026. Next review due: October 28, 2026.';

  it('stands at the byline and directly after the text, with who, when and until when', () => {
    const lines = [...page.document.querySelectorAll('main p')].filter((each) => plain(each.textContent) === line);
    expect(lines.length).toBe(2);
    const [first, second] = lines;
    expect(first?.closest('ul')?.previousElementSibling?.previousElementSibling?.localName).toBe('h1');
    const text = sectionHeadings(page)[0]?.parentElement?.parentElement;
    expect(text?.nextElementSibling?.querySelector('p')).toBe(second);
  });

  it('leads to the page about the reviewer, who reviewed it and wrote nothing', () => {
    const links = [...page.document.querySelectorAll('main a')].filter((link) => plain(link.textContent) === 'Ana Sample');
    expect(links.length).toBe(2);
    for (const link of links) {
      const about = site.page(site.target(link.getAttribute('href') ?? '', page.url)?.file?.replace(/^(.*)\.html$/, '/$1') ?? '');
      expect(plain(about.document.querySelector('h1')?.textContent)).toBe('Ana Sample, MD');
      expect(plain(about.document.querySelector('main')?.textContent)).toContain('Somebody who reviews.');
      const headings = [...about.document.querySelectorAll('main h2')].map((heading) => plain(heading.textContent));
      expect(headings).toEqual([words('en').person.reviewed]);
      expect([...about.document.querySelectorAll('main article a')].some((each) => plain(each.textContent) === plain(page.document.querySelector('h1')?.textContent))).toBe(true);
    }
  });

  it('is told of that article alone: of no other, and of no translation, which nobody reviewed', () => {
    const reviewed = site.pages.filter(showsReview).map(({ address }) => address);
    expect(reviewed).toEqual([`/${SAMPLE.whole}`]);
    expect(alternates(page)['es']).toBe(site.url(`/es/${SAMPLE.wholeInSpanish}`));
  });
});

describe.each(inject('sites').filter(({ base }) => base === ''))('in $name', (built) => {
  const site = new Site(built);

  it('a review is shown where one is entered, and nowhere else', () => {
    const entered = ARCHIVE.filter((slug) => /^reviewer:/m.test(readFileSync(`content/posts/${slug}/index.md`, 'utf8')));
    const shown = site.pages.filter((page) => showsReview(page) && ARCHIVE.includes(page.address.slice(1))).map(({ address }) => address.slice(1));
    expect(shown).toEqual(entered);
    expect(site.pages.filter((page) => showsReview(page) && page.address.startsWith('/es')).map(({ address }) => address)).toEqual([]);
  });
});

/** Whether a page tells of a review, in its text or to search engines. */
function showsReview(page: SitePage): boolean {
  const text = plain(page.document.querySelector('main')?.textContent);
  const { by, due } = words(page.language).article.review;
  return text.includes(`${by} `) && text.includes(`${due}: `) || structuredData(page).some((node) => 'reviewedBy' in node || 'lastReviewed' in node);
}
