import { englishName } from '../schema/language-code.ts';
import type { Overview } from './facts.ts';
import { html, type Html, type Part } from './html.ts';
import { document } from './page.ts';
import type { Reading } from './places.ts';
import { WORDS } from './words.ts';

const { preview } = WORDS;

/** How wide and how tall the screens are that a page is shown on, in pixels. */
const SCREENS = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 844 },
] as const;

const SCHEMES = ['light', 'dark'] as const;

/** What is shown: a page of the site by its address, and in which colors; in those of the system where none are named. */
export interface Shown {
  page: string;
  scheme?: (typeof SCHEMES)[number] | undefined;
}

/**
 * Understands what is asked for.
 *
 * @returns nothing where it is no page of this site
 */
export function shownOf(query: URLSearchParams): Shown | undefined {
  const page = query.get('page') ?? '/';
  const here = new URL('http://localhost');
  const isHere = page.startsWith('/') && URL.parse(page, here)?.origin === here.origin && !/^\/desk(?:[/?#]|$)/.test(page);
  return isHere ? { page, scheme: SCHEMES.find((scheme) => scheme === query.get('scheme')) } : undefined;
}

/** A page as its readers see it: on a phone and on a large screen, side by side. */
export function previewPage(overview: Overview, { page, scheme }: Shown, reading: Reading): string {
  const base = reading.dev?.base ?? '/';
  const texts = overview.articles.find((article) => article.texts.some(({ address }) => address === page))?.texts.filter(({ address }) => address !== null) ?? [];
  const title = texts.find(({ address }) => address === page)?.title ?? page;
  const to = (words: Part, other: Partial<Shown>) => {
    const next = { page, scheme, ...other };
    const isCurrent = next.page === page && next.scheme === scheme;
    return html`<li><a${isCurrent && html` aria-current="true"`} href="${base}desk/preview?page=${encodeURIComponent(next.page)}${next.scheme ? `&scheme=${next.scheme}` : ''}">${words}</a></li>`;
  };
  const switchOf = (name: string, links: readonly Html[]) => links.length > 1 && html`<nav aria-label="${name}"><ul class="short">${links}</ul></nav>`;
  return document(`${title}: ${preview.heading}`, reading, html`<header class="preview"><p class="above"><a href="${base}desk">${preview.back}</a></p><h1>${title}</h1>
<div class="switches">${switchOf(preview.language, texts.map(({ language, address }) => to(englishName(language), { page: address ?? page })))}
${switchOf(preview.scheme, SCHEMES.map((one) => to(preview[one], { scheme: one })))}
<p><a href="${base}${page.slice(1)}">${preview.alone}</a></p></div></header>
<main class="screens">
${SCREENS.map(({ name, width, height }) => html`<section aria-labelledby="${name}"><h2 id="${name}">${preview[name]} <small>${width} pixels</small></h2>
<div class="screen ${name}${scheme && ` ${scheme}`}"><iframe title="${preview[name]}" src="${base}${page.slice(1)}" width="${width}" height="${height}"></iframe></div></section>
`)}</main>`);
}
