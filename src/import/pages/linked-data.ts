/** What a page says of itself for search engines, as schema.org has it: https://schema.org/Article. */
export interface LinkedArticle {
  title: string;
  summary: string;
  published: string;
  updated: string;
  authors: string[];
  labels: string[];
  language: string;
  picture: string;
  address: string;
}

/** What articles are called there. */
const ARTICLES = /^(?:(?:Blog|News|Tech|Scholarly|Report|Opinion|Satirical|AdvertiserContent)?Article|BlogPosting|SocialMediaPosting|LiveBlogPosting)$/;

type Thing = Record<string, unknown>;

/** What a page tells of the article on it; nothing where it tells of none, or of several, as lists do. */
export function linkedArticle(document: Document): LinkedArticle | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const articles = scripts.flatMap(({ textContent }) => things(parsed(textContent))).filter(isArticle);
  const [article] = articles;
  if (!article || new Set(articles.map((one) => text(one['headline'] ?? one['name']))).size > 1) return undefined;
  return {
    title: text(article['headline'] ?? article['name']),
    summary: text(article['description']),
    published: text(article['datePublished']),
    updated: text(article['dateModified']),
    authors: listOf(article['author']).map(nameOf).filter((name) => name !== ''),
    labels: [article['articleSection'], article['keywords']].flatMap(labels),
    language: text(article['inLanguage']),
    picture: addressOf(listOf(article['image'])[0]),
    address: addressOf(article['mainEntityOfPage']) || text(article['url']),
  };
}

function parsed(json: string | null): unknown {
  try {
    return JSON.parse(json ?? '');
  } catch {
    return undefined;
  }
}

/** The things that are told of: alone, in a list, or in a graph. */
function things(data: unknown): Thing[] {
  return listOf(data).flatMap((one) => (isThing(one) ? [one, ...listOf(one['@graph']).filter(isThing)] : []));
}

function isThing(data: unknown): data is Thing {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isArticle(thing: Thing): boolean {
  return listOf(thing['@type']).some((type) => typeof type === 'string' && ARTICLES.test(type));
}

function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function nameOf(author: unknown): string {
  return isThing(author) ? text(author['name']) : text(author);
}

function addressOf(value: unknown): string {
  return isThing(value) ? text(value['url']) || text(value['@id']) : text(value);
}

/** Labels stand in a list, or between commas. */
function labels(value: unknown): string[] {
  return listOf(value).flatMap((one) => text(one).split(',')).map((label) => label.trim()).filter((label) => label !== '');
}
