import { wordsOf } from './dom.ts';
import type { PageFacts } from './page-facts.ts';

/** What pages are called that most sites have. */
const NAMES = [
  'contact(?:[-_]?us)?', 'contacto', 'about(?:[-_]?us)?', '(?:our-)?team', 'services?', 'privacy(?:[-_]policy)?', 'terms(?:[-_\\w]*)?', 'search', 'sitemap',
  'login', 'cart', 'checkout', 'appointments?', 'book(?:[-_]?now)?', 'faqs?', 'thank-?you', '404',
];
const PAGES = new RegExp(`/(?:${NAMES.join('|')})(?:/index\\.\\w+|\\.html?|/)?$`, 'i');

/** Parts of addresses that no article has, and what stands there. */
const ADDRESSES: readonly (readonly [RegExp, string])[] = [
  [/^\/(?:index\.\w+)?$/, 'the front page'],
  [/\/(?:tags?|topics?|categor(?:y|ies)|category-[\w-]+|labels?|etiquetas?|categorias?)(?:\/|$)/i, 'a list by topic'],
  [/\/(?:authors?|autor(?:es)?)(?:\/|$)/i, 'a page on an author'],
  [/\/(?:page|pagina)\/\d+\/?$/i, 'a page of a list'],
  [/\/(?:blog|articles?|posts?|news|archives?|\d{4}|\d{4}\/\d{2})(?:\/index\.\w+|\.html?|\/)?$/i, 'a list of articles'],
  [PAGES, 'a page of the site'],
  [/\.(?:jpe?g|png|gif|webp|svg|pdf|mp4|mp3|xml|css|js|json|zip|docx?)$/i, 'a file'],
];

/** Fewer words than this, in characters, are no article where nothing says that they are one. */
const SHORTEST = 1200;

/** So many headings that are links are a list of other pages. */
const MOST_LINKED_HEADINGS = 3;

/** What stands at an address that no article has; nothing where there may be one. */
export function notAnArticle(address: string): string | undefined {
  if (address === '') return undefined;
  const path = URL.parse(address, 'https://localhost')?.pathname ?? '';
  return ADDRESSES.find(([pattern]) => pattern.test(path))?.[1];
}

/**
 * Why a page is no article, in words; nothing where it is one. What a page says of itself counts most, then its address, and last
 * how it looks.
 */
export function whyNoArticle(document: Document, facts: PageFacts, address: string, words: string): string | undefined {
  if (facts.isArticle) return undefined;
  const byAddress = notAnArticle(address);
  if (byAddress) return `it is ${byAddress}`;
  if (linkedHeadings(document) >= MOST_LINKED_HEADINGS) return 'it is a list of other pages';
  if (facts.published !== '') return undefined;
  if (facts.isArticle === false) return 'it says that it is no article, and shows no day';
  return words.length < SHORTEST ? 'it shows no day and has few words' : undefined;
}

/** How many headings within the page's own part lead to other pages. */
function linkedHeadings(document: Document): number {
  const headings = [...document.querySelectorAll('h2, h3')].filter((heading) => !heading.closest('aside, footer, nav, [class*="related"]'));
  const linked = headings.filter((heading) => {
    const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
    return link && !link.getAttribute('href')?.startsWith('#') && wordsOf(link) === wordsOf(heading);
  });
  return linked.length * 2 > headings.length ? linked.length : 0;
}
