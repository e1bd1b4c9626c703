import { Readability } from '@mozilla/readability';
import { readPage, wordsOf } from './dom.ts';
import { KNOWN_TEXTS } from './known-texts.ts';

/** The text of an article, found on its page. */
export interface ArticleText {
  html: string;
  words: string;
  /** The words of each part that stood around the text and was taken for no part of it. */
  leftOut: string[];
}

/** Below this, in characters, what was found is no text. */
const SHORTEST = 200;

/** How much is shown of a part that was left out, in characters. */
const SHOWN = 90;

/** The mark by which parts are known again after the text was looked for. */
const MARK = 'data-import-part';
const MARKED = new RegExp(` ${MARK}="(\\d+)"`, 'g');

/**
 * Finds the text of an article on a page; nothing where there is none.
 *
 * @param document is changed
 */
export function articleText(document: Document): ArticleText | undefined {
  for (const part of document.querySelectorAll('script, style')) part.remove();
  withoutDay(document);
  const known = KNOWN_TEXTS.map((place) => [...document.querySelectorAll(place)]).find((found) => found.length === 1)?.[0];
  if (known && wordsOf(known).length >= SHORTEST) return { html: known.innerHTML, words: wordsOf(known), leftOut: [] };
  const parts = [...document.body.querySelectorAll('*')];
  parts.forEach((part, index) => part.setAttribute(MARK, String(index)));
  // A copy, since what looks for the text takes the page apart.
  const found = new Readability(readPage(document.documentElement.outerHTML), { keepClasses: true, charThreshold: SHORTEST }).parse();
  if (!found?.content || wordsOf(found).length < SHORTEST) return undefined;
  const kept = new Set([...found.content.matchAll(MARKED)].map(([, number]) => number ?? ''));
  return { html: found.content.replaceAll(MARKED, ''), words: wordsOf(found), leftOut: leftOut(document.body, parts, kept) };
}

/** Takes out a line that holds nothing but the day, which comes along as a field. */
function withoutDay(document: Document): void {
  for (const time of document.querySelectorAll('time')) {
    const line = time.parentElement;
    if (line && /^(?:p|span|small)$/i.test(line.tagName) && wordsOf(line) === wordsOf(time)) line.remove();
  }
}

/** What stood amid the parts that were kept, and was not kept itself: the outermost parts alone. */
function leftOut(body: Element, all: readonly Element[], kept: ReadonlySet<string>): string[] {
  const holding = new Set<Element>();
  for (const [index, part] of all.entries()) {
    if (!kept.has(String(index))) continue;
    for (let around: Element | null = part; around && !holding.has(around); around = around.parentElement) holding.add(around);
  }
  const gone = (part: Element): Element[] => (holding.has(part) ? [...part.children].flatMap(gone) : [part]);
  const parts = gone(narrowest(body, holding)).filter((part) => !UNSEEN.test(part.tagName));
  return [...new Set(parts.map(told))].filter((words) => words !== '');
}

/** What readers do not see, or what comes along as fields. */
const UNSEEN = /^(?:script|style|noscript|h1|br|hr|time)$/i;

/** The innermost part that holds all of what was kept. */
function narrowest(around: Element, holding: ReadonlySet<Element>): Element {
  const [inner, ...more] = [...around.children].filter((part) => holding.has(part));
  return inner && more.length === 0 ? narrowest(inner, holding) : around;
}

/** What a part is told by: its words, or what it is. */
function told(part: Element): string {
  if (part.matches('form') || part.querySelector('form')) return 'a form';
  const frame = part.matches('iframe') ? part : part.querySelector('iframe');
  const words = wordsOf(part);
  if (words !== '') return `“${words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words}”`;
  return frame ? `a frame of ${frame.getAttribute('src') ?? 'another site'}` : '';
}
