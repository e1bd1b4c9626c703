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

/** Elements without an end. */
const VOID = ['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

/** Elements on an article's page that hold no words of the article: ways on, what opens at a tap, its facts, what follows its text. */
const NOT_ITS_WORDS = /^(?:nav|svg|aside|button|details|picture|video|audio|iframe|script|style)$/;
const MARKED_AS_OTHER = /\spopover\b|\sclass="(?:[^"]*\s)?(?:after|facts|citation|no-print)[\s"]/;

/** Reads the built page of an article; nothing where a page is another one. */
export function indexedArticle(page: string): IndexedArticle | undefined {
  const language = /<html lang="(\w+)"/.exec(page)?.[1] ?? '';
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(page)?.[1];
  const article = page.slice(page.indexOf('<article'), page.lastIndexOf('</article>'));
  if (!isLanguage(language) || !canonical || article === '') return undefined;
  const day = /<time[^>]*>([^<]*)<\/time>/.exec(article)?.[1] ?? '';
  const own = ownWords(article);
  return {
    language,
    address: new URL(canonical).pathname,
    html: `<html lang="${language}"><body data-pagefind-body>${factsOf(page, day)}${own}</body></html>`,
    text: own.replace(/<[^>]*>/g, ' '),
  };
}

/** The HTML of an article without the elements that hold no words of it. One pass: a parser would cost more than all else. */
function ownWords(html: string): string {
  let own = '';
  let place = 0;
  /** The element that is left out, and how many of its name are open in it. */
  let left: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(/<(\/?)([a-z][\w-]*)([^>]*)>/g)) {
    if (left) {
      if (name === left.name) left.depth += slash ? -1 : 1;
      if (left.depth > 0) continue;
      left = undefined;
    } else {
      own += html.slice(place, index);
      if (!slash && !VOID.includes(name) && (NOT_ITS_WORDS.test(name) || MARKED_AS_OTHER.test(attributes))) left = { name, depth: 1 };
      // Pagefind reads no labels, and those of an article are words that it explains.
      else if (name !== 'label' && !VOID.includes(name)) own += /^h[1-6]$/.test(name) ? tag : `<${slash}${name}>`;
      else if (name !== 'label') own += ' ';
    }
    place = index + tag.length;
  }
  return own;
}

/** What the index keeps of an article beside its words, as Pagefind reads it from elements. */
function factsOf(page: string, day: string): string {
  const said = (name: string) => [...page.matchAll(new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`, 'g'))].map(([, value = '']) => value);
  const [published = ''] = said('article:published_time');
  const topics = said('article:tag');
  const facts = [
    ['sort', 'day', published.slice(0, 10)],
    ['meta', 'day', day],
    ['meta', 'description', said('description')[0] ?? ''],
    ['meta', 'topics', topics.join(', ')],
    ['filter', 'year', published.slice(0, 4)],
    ...topics.map((topic) => ['filter', 'topic', topic]),
  ];
  return facts.map(([kind, name, value]) => `<span data-pagefind-${kind}="${name}[data-is]" data-is="${value}"></span>`).join('');
}
