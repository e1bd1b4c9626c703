import { parseHTML } from 'linkedom';
import { type Language, words } from '../../src/languages/languages.ts';
import type { Site } from './built-site.ts';

/** An article as a language's feed of everything gives it. */
export interface FeedItem {
  /** The whole address of its page. */
  url: string;
  language: Language;
  /** The full text as strict readers show it. */
  text: Document;
}

/** The items of the feed of everything in a language. */
export function feedItems(site: Site, language: Language): FeedItem[] {
  const { home, feed } = words(language).addresses;
  const xml = readXml(site.read(`${home}/${feed}`.replace(/^\/+/, '')));
  return [...xml.querySelectorAll('item')].map((item) => ({ url: item.querySelector('link')?.textContent ?? '', language, text: itemText(item) }));
}

/** Reads a feed as XML. */
export function readXml(text: string): Document {
  return new (parseHTML('').DOMParser)().parseFromString(text, 'text/xml') as unknown as Document;
}

/** The text of an item as strict readers show it; a forgiving parser would hide what is escaped twice. */
export function itemText(item: Element): Document {
  const text = [...item.children].find(({ tagName }) => tagName === 'content:encoded')?.textContent ?? '';
  return parseHTML(`<!doctype html><html><body>${text}</body></html>`).document;
}
