import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { practice } from '../../src/model/practice.ts';
import { plain, Site, type SitePage } from '../support/built-site.ts';

// The sample's texts are too short: browsers offer their reader view for whole articles.
describe.each(inject('sites').filter(({ base }) => base === ''))('in the reader view of browsers and apps, each article of $name', (built) => {
  const site = new Site(built);
  const read = site.articles.map(({ page }) => ({ page, view: readerView(page) }));

  /** What is wrong in any article, one line each. */
  const problems = (find: (article: (typeof read)[number]) => string[]) => read.flatMap((article) => find(article).map((problem) => `${article.page.address}: ${problem}`));

  it('keeps every word of its text', () => {
    expect(
      problems(({ page, view }) => {
        const shown = plain(view.text);
        return passagesOf(page).filter((passage) => !shown.includes(passage));
      }),
    ).toEqual([]);
    expect(read.flatMap(({ page }) => passagesOf(page)).length).toBeGreaterThan(0);
  });

  it('shows no note in the middle of a sentence', () => {
    expect(
      problems(({ page, view }) => [...page.document.querySelectorAll('main [popover]')].map((note) => plain(note.textContent)).filter((note) => note.length > 20 && plain(view.text).includes(note) && !ownWords(page).includes(note))),
    ).toEqual([]);
  });

  it('names who wrote it', () => {
    expect(problems(({ view }) => (view.byline === practice.name ? [] : [view.byline]))).toEqual([]);
  });
});

/** What Readability makes of a page, as Firefox and many apps show it. */
function readerView({ html, url }: SitePage): { text: string; byline: string } {
  const { document } = parseHTML(html);
  Object.defineProperty(document, 'baseURI', { value: url });
  Object.defineProperty(document, 'documentURI', { value: url });
  const article = new Readability(document).parse();
  return { text: article?.textContent ?? '', byline: article?.byline ?? '' };
}

/** The paragraphs and list points of the text, as a reader sees them while nothing is open. */
function passagesOf(page: SitePage): string[] {
  return [...page.document.querySelectorAll('main .prose :is(p, li):not(:has(p, li, ul, .way))')].map((passage) => {
    const seen = passage.cloneNode(true) as Element;
    for (const note of seen.querySelectorAll('[popover]')) note.remove();
    return plain(seen.textContent);
  });
}

function ownWords(page: SitePage): string {
  return passagesOf(page).join('\n');
}
