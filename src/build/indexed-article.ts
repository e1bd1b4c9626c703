import { isLanguage, type Language } from '../languages/languages.ts';

/** An article as it is put into the index: its words, and what it says of itself, as HTML that Pagefind reads. */
export interface IndexedArticle {
  language: Language;
  /** Where it stands, with the folder of the site. */
  address: string;
  html: string;
  /** Its words without its elements. */
  text: string;
}

/** What stands on an article's page and is not its own: ways on, notes that open at a tap, facts, those who wrote it. */
const NOT_ITS_WORDS = [
  /<(nav|svg|figcaption|aside|details)\b.*?<\/\1>/gs,
  /<div class="after\b.*?(?=<\/article>)/gs,
  /<(\w+)[^>]*\spopover\b.*?<\/\1>/gs,
  /<(img|source|button|label)\b[^>]*>/g,
];

/** Reads the built page of an article; nothing where a page is another one. */
export function indexedArticle(page: string): IndexedArticle | undefined {
  if (!page.includes('<meta property="og:type" content="article"')) return undefined;
  const language = /<html lang="(\w+)"/.exec(page)?.[1] ?? '';
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  const article = /<article\b.*<\/article>/s.exec(page)?.[0];
  if (!isLanguage(language) || !canonical || !article) return undefined;
  const day = /<time[^>]*>([^<]*)<\/time>/.exec(article)?.[1] ?? '';
  const own = NOT_ITS_WORDS.reduce((html, pattern) => html.replace(pattern, ' '), article);
  return {
    language,
    address: new URL(canonical).pathname,
    html: `<html lang="${language}"><body data-pagefind-body>${factsOf(page, day)}${own}</body></html>`,
    text: own.replace(/<[^>]*>/g, ' '),
  };
}

/** What the index keeps of an article beside its words, as Pagefind reads it from elements. */
function factsOf(page: string, day: string): string {
  const said = (name: string) => [...page.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  const [published = ''] = said('article:published_time');
  const topics = said('article:tag');
  return [
    `<span data-pagefind-ignore data-pagefind-sort="day[data-day]" data-day="${published.slice(0, 10)}"></span>`,
    `<span data-pagefind-ignore data-pagefind-meta="day[data-day]" data-day="${day}"></span>`,
    `<span data-pagefind-ignore data-pagefind-meta="description[data-is]" data-is="${said('description')[0] ?? ''}"></span>`,
    `<span data-pagefind-ignore data-pagefind-meta="topics[data-is]" data-is="${topics.join(', ')}"></span>`,
    `<span data-pagefind-ignore data-pagefind-filter="year[data-year]" data-year="${published.slice(0, 4)}"></span>`,
    ...topics.map((topic) => `<span data-pagefind-ignore data-pagefind-filter="topic[data-topic]" data-topic="${topic}"></span>`),
  ].join('');
}
