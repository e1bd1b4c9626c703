import type { FoundArticle, Notice } from '../source.ts';
import { Refused } from '../refused.ts';
import { type Page, pageArticle } from './page-article.ts';

/** How many of the parts that were left out are shown. */
const MOST_SHOWN = 8;

/**
 * The articles on pages, one after the other. Each address comes once, and whatever is left out is told of with the reason.
 *
 * @param pages each a page, or what was told of already
 */
export async function* articlesOf(pages: AsyncIterable<Page | undefined>, tell: (notice: Notice) => void): AsyncIterable<FoundArticle> {
  const seen = new Map<string, string>();
  for await (const page of pages) {
    const article = page && readingOf(page, tell);
    if (!page || !article) continue;
    const before = seen.get(article.from);
    if (before !== undefined) tell({ from: page.from, message: `Left out: it is the same article as ${before}.` });
    else yield article;
    seen.set(article.from, before ?? page.from);
  }
}

function readingOf(page: Page, tell: (notice: Notice) => void): FoundArticle | undefined {
  try {
    const { article, why, ...reading } = pageArticle(page);
    if (!article) return void tell({ from: page.from, message: `Left out: ${why}.` });
    const parts = 'leftOut' in reading ? reading.leftOut : [];
    if (parts.length > 0) tell({ from: article.from, message: `Left out around the text: ${shown(parts)}` });
    return article;
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    return void tell({ from: page.from, message: `Left out: ${fault.message}` });
  }
}

function shown(parts: readonly string[]): string {
  const more = parts.length - MOST_SHOWN;
  return `${parts.slice(0, MOST_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}
