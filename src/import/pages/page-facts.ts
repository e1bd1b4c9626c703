import { wordsOf } from './dom.ts';
import { type LinkedArticle, linkedArticle } from './linked-data.ts';

/** What a page tells of itself in its head, its data for search engines, and its first lines. */
export interface PageFacts extends Omit<LinkedArticle, 'picture' | 'address'> {
  /** The picture that stands for it, with its description. */
  picture: { address: string; alt: string } | undefined;
  /** The address that it says is its own. */
  canonical: string;
  /** Whether it says that it is an article: true or false, or nothing where it says neither. */
  isArticle: boolean | undefined;
}

/** Reads what a page tells of itself. Where it says a thing twice, data for search engines come first: builders fill them in. */
export function pageFacts(document: Document): PageFacts {
  const meta = (...names: string[]) => metas(document, names)[0] ?? '';
  const linked = linkedArticle(document);
  const kind = meta('og:type').toLowerCase();
  const picture = meta('og:image:secure_url', 'og:image', 'twitter:image') || (linked?.picture ?? '');
  return {
    title: titleOf(document, linked?.title ?? '', meta),
    summary: linked?.summary || meta('og:description', 'description', 'twitter:description'),
    published: linked?.published || meta('article:published_time', 'date', 'dc.date', 'dcterms.created', 'pubdate') || shownDay(document),
    updated: linked?.updated || meta('article:modified_time', 'og:updated_time', 'dcterms.modified'),
    authors: authorsOf(document, linked?.authors ?? []),
    labels: unique([...(linked?.labels ?? []), ...metas(document, ['article:section']), ...metas(document, ['article:tag']), ...shownLabels(document)]),
    language: document.documentElement.getAttribute('lang') || linked?.language || meta('og:locale').replace('_', '-'),
    picture: picture === '' ? undefined : { address: picture, alt: meta('og:image:alt', 'twitter:image:alt') },
    canonical: document.querySelector('link[rel~="canonical"]')?.getAttribute('href')?.trim() || meta('og:url') || (linked?.address ?? ''),
    isArticle: linked || kind === 'article' ? true : kind === '' || kind === 'blog' ? undefined : false,
  };
}

/** The contents of `meta` elements, by the names in their order. */
function metas(document: Document, names: readonly string[]): string[] {
  const all = [...document.querySelectorAll('meta[content]')].map((meta) => ({
    name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
    content: meta.getAttribute('content')?.trim() ?? '',
  }));
  return names.flatMap((name) => all.filter((one) => one.name === name && one.content !== '').map(({ content }) => content));
}

/** The title that readers saw. The name of the site behind it, as tabs show it, goes. */
function titleOf(document: Document, linked: string, meta: (...names: string[]) => string): string {
  const [heading, ...more] = [...document.querySelectorAll('h1')].map(wordsOf).filter((words) => words !== '');
  if (heading && more.length === 0) return heading;
  const whole = linked || meta('og:title', 'twitter:title') || wordsOf(document.querySelector('title'));
  const shown = [heading, ...more].find((words) => words && whole.startsWith(words));
  const site = meta('og:site_name');
  const [, before = whole, after = ''] = /^(.+?)\s+[|–—·-]\s+(.+)$/.exec(whole) ?? [];
  return shown ?? (after !== '' && after === site ? before : whole);
}

/** A day that stands at the head of the article; days of other articles in lists beside it are not meant. */
function shownDay(document: Document): string {
  const marked = document.querySelector('[itemprop="datePublished"], time[pubdate], time.published, time.entry-date, time.dt-published');
  const within = document.querySelectorAll('article, main, [role="main"]');
  const times = within.length === 1 ? within[0]?.querySelectorAll('time') : document.querySelectorAll('time');
  const time = marked ?? (times?.length === 1 || within.length === 1 ? times?.[0] : undefined);
  return time?.getAttribute('datetime')?.trim() || time?.getAttribute('content')?.trim() || wordsOf(time);
}

function authorsOf(document: Document, linked: string[]): string[] {
  if (linked.length > 0) return unique(linked);
  const named = metas(document, ['author', 'article:author', 'dc.creator']).filter((name) => !/^https?:/.test(name));
  if (named.length > 0) return unique(named);
  return unique([...document.querySelectorAll('[rel~="author"], .p-author, [itemprop="author"]')].slice(0, 1).map(wordsOf));
}

function shownLabels(document: Document): string[] {
  return [...document.querySelectorAll('a[rel~="tag"], a[rel~="category"]')].map(wordsOf);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word !== ''))];
}
