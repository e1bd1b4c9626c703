import { join } from 'node:path';
import { isOwn } from '../check/whole/aliases.ts';
import { sensitiveWords } from '../check/words/house-style.ts';
import type { Address } from '../content/addresses.ts';
import { aliasAddress } from '../content/aliases.ts';
import { answering, catalogueOf } from '../content/catalogue.ts';
import { type Content, readContent, type Text, textIn, type WholeText } from '../content/content.ts';
import { pagesOf } from '../content/pages.ts';
import { readSingleFiles, valuesOf } from '../content/single-files.ts';
import type { Language } from '../languages/languages.ts';
import { type Inventory, inventory } from '../new/inventory.ts';
import { type Day, dayIn } from '../schema/day.ts';
import { languageSchema } from '../schema/language.ts';
import { practiceSchema } from '../schema/practice.ts';
import { plain } from './markdown/headings.ts';
import type { KnownTopic } from './plan/nearest-topic.ts';
import type { Taken } from './plan/places.ts';
import { Refused } from './refused.ts';

/** What is on the site before something comes along, or after it has. */
export interface Here {
  root: string;
  content: Content<WholeText>;
  inventory: Inventory;
  topics: readonly KnownTopic[];
  timeZone: string;
  today: Day;
  /** The host of the practice's site, without `www.`. */
  host: string;
  taken: Taken;
  /** The first words in a text that a reader may want to know of before reading. */
  sensitive(words: string, language: Language): string | undefined;
  /** The article that stands at an address, or did, or will once it is published. */
  articleAt(address: string): { address: Address; text: Text } | undefined;
  /** The address of the page that answers at an address on this site, or will: any page, not articles alone. */
  pageAt(address: string): Address | undefined;
  /** The article with a title and a day. */
  articleOf(title: string, published: Day | undefined): Text | undefined;
}

/**
 * Looks at what is on the site.
 *
 * @throws Refused where the facts of the practice, or all topics, are missing
 */
export async function lookAround(root: string, now = new Date()): Promise<Here> {
  const files = await readSingleFiles(root);
  const practice = valuesOf(files, 'practice.yaml', practiceSchema);
  if (!practice) throw new Refused('content/practice.yaml is not in order. Type npm run check -- --content, and mend it first.');
  const today = dayIn(practice.timeZone, now);
  const [content, stock] = await Promise.all([readContent(root), inventory(root, today)]);
  if (stock.topics.length === 0) throw new Refused('There is no topic yet. Make one in content/topics first.');
  const catalogue = catalogueOf(content, today);
  const pages = pagesOf(content);
  const named = new Map<string, string>(pages.map(({ address, title }) => [address.toLowerCase(), title]));
  for (const { address, of } of catalogue.claims) named.set(address.toLowerCase(), textIn(of, 'title'));
  const own = answering(catalogue);
  const whole = new Map([...pages.map(({ address }) => address), ...catalogue.own].map((address) => [address.toLowerCase(), address]));
  const articles = articlesByAddress(content, pages);
  const posts = content.texts.filter(({ kind }) => kind === 'posts');
  const byTitle = new Map(posts.map((text) => [`${plain(textIn(text, 'title'))} ${textIn(text, 'published')}`, text]));
  const topics = content.entries.filter(({ kind }) => kind === 'topics');
  return {
    root,
    content,
    inventory: stock,
    topics: topics.map((entry) => ({ id: entry.id, title: textIn(entry, 'title'), description: textIn(entry, 'description') })),
    timeZone: practice.timeZone,
    today,
    host: URL.parse(practice.site)?.hostname.replace(/^www\./, '') ?? '',
    taken: {
      slug: (slug, language) => stock.isTaken(slug, language) || content.folders.some(({ kind, id }) => kind === 'posts' && id === slug),
      by: (address) => named.get(address.toLowerCase()) ?? (own.has(address) || isOwn(address) ? 'a page that the site makes itself' : undefined),
    },
    sensitive: sensitiveWords(valuesOf(files, 'language.yaml', languageSchema)?.sensitive ?? {}),
    articleAt: (address) => articles.get(address.toLowerCase()),
    pageAt: (address) => articles.get(address.toLowerCase())?.address ?? whole.get(address.toLowerCase()),
    articleOf: (title, published) => byTitle.get(`${plain(title)} ${published ?? ''}`),
  };
}

function articlesByAddress(content: Content, pages: ReturnType<typeof pagesOf>): Map<string, { address: Address; text: Text }> {
  const found = new Map<string, { address: Address; text: Text }>();
  for (const { address, of } of pages) if ('language' in of && of.kind === 'posts') found.set(address.toLowerCase(), { address, text: of });
  for (const text of content.texts.filter(({ kind }) => kind === 'posts')) {
    const at = pages.find(({ of }) => of === text)?.address;
    const { aliases } = text.fields;
    if (!at || !Array.isArray(aliases)) continue;
    for (const alias of aliases) if (typeof alias === 'string') found.set(aliasAddress(alias, text.language).toLowerCase(), { address: at, text });
  }
  return found;
}

/** The folder of a text, from the content's folder. */
export function folderOf({ kind, id }: Pick<Text, 'kind' | 'id'>): string {
  return join(kind, id);
}
