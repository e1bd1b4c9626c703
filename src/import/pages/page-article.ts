import type { FoundArticle, OwnFiles } from '../source.ts';
import { articleText } from './article-text.ts';
import { readPage } from './dom.ts';
import { whyNoArticle } from './kind-of-page.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** A page as it was saved or fetched. */
export interface Page {
  /** What a person recognizes it by: its file, or the address that was asked for. */
  from: string;
  html: string;
  /** Where it stood, as far as that is known without reading it. */
  address?: string | undefined;
  /** Where its pictures lie, where it was saved with them. */
  files?: OwnFiles | undefined;
}

/** An article, and what was left out around its text; or why the page has none. */
export type PageReading = { article: FoundArticle; leftOut: string[]; why?: undefined } | { article?: undefined; why: string };

/** The address that Chrome and Edge write into a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(\S+?)\s*-->/i;

/**
 * Reads the article on a page.
 *
 * @throws Refused where nothing can be made of the page
 */
export function pageArticle({ from, html, address, files }: Page): PageReading {
  const document = readPage(html);
  const facts = pageFacts(document);
  const stood = addressOf(facts, SAVED_FROM.exec(html.slice(0, 2000))?.[1] ?? address);
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const text = articleText(document);
  const why = text ? whyNoArticle(document, facts, stood ?? '', text.words) : 'no text of an article was found on it';
  if (!text || why) return { why: why ?? '' };
  const article: FoundArticle = {
    from: stood ?? from,
    address: stood,
    otherAddresses: [...new Set([from, address ?? ''])].filter((other) => other !== stood && /^https?:/.test(other)),
    title: facts.title,
    summary: facts.summary || undefined,
    published: facts.published || undefined,
    updated: facts.updated || undefined,
    labels: facts.labels,
    authors: facts.authors,
    language: facts.language || undefined,
    online: true,
    body: { html: text.html, base: URL.parse(base ?? '', address ?? stood)?.href ?? address, files },
    cover: facts.picture && { address: facts.picture.address, alt: facts.picture.alt || undefined },
  };
  return { article, leftOut: text.leftOut };
}

/** Where a page stood: where it says itself, unless it says the front page, as some themes do on all of their pages. */
function addressOf({ canonical }: PageFacts, address: string | undefined): string | undefined {
  const own = URL.parse(canonical, address);
  const isOfPage = own && /^https?:$/.test(own.protocol) && (own.pathname !== '/' || own.search !== '');
  return isOfPage ? own.href : address;
}
