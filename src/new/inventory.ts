import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAddressList } from '../content/address-list.ts';
import { type Address, postAddress } from '../content/addresses.ts';
import { answering, catalogueOf } from '../content/catalogue.ts';
import { readContent } from '../content/content.ts';
import { readText } from '../content/files.ts';
import type { EntryKindName } from '../content/kinds.ts';
import { RESERVED } from '../content/reserved.ts';
import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import { isKeptByWindows } from '../schema/file-name.ts';

/** A topic or a person by its file name, with the name that readers see. */
export interface Named {
  id: string;
  name: string;
}

/** What is there before something new is made. */
export interface Inventory {
  topics: readonly Named[];
  /** Those who may have written an article. */
  people: readonly Named[];
  /** The practice as an author, by its file name. */
  author: string;
  /** What the covers show, in every language. */
  shown: readonly string[];
  /** Whether an article in a language could not have this end of its address. */
  isTaken(slug: string, language: Language): boolean;
}

/** Looks through the content for what a new article must fit to. */
export async function inventory(root: string, on: Day): Promise<Inventory> {
  const addressList = join(root, 'addresses.txt');
  const [content, listed] = await Promise.all([readContent(root), existsSync(addressList) ? readText(addressList) : '']);
  const catalogue = catalogueOf(content, on);
  const ever = typeof listed === 'string' ? readAddressList(listed).listed : [];
  const taken = new Set<Address>([...answering(catalogue).keys(), ...[...catalogue.empty, ...catalogue.claims, ...ever].map(({ address }) => address)]);
  const covers = content.texts.flatMap(({ fields: { cover, coverAlt } }) => [coverAlt, (cover as { alt?: unknown } | null | undefined)?.alt]);
  const entries = (kind: EntryKindName) => content.entries.filter((entry) => entry.kind === kind);
  const people = entries('people');
  return {
    topics: entries('topics').map(({ id, fields: { title } }) => ({ id, name: String(title ?? id) })),
    people: people.map(({ id, fields: { name } }) => ({ id, name: String(name ?? id) })),
    author: (people.find(({ fields: { kind } }) => kind === 'organization') ?? people[0])?.id ?? '',
    shown: covers.filter((alt) => typeof alt === 'string'),
    // A word of Windows is no name of a folder; translations have none of their own.
    isTaken: (slug, language) => (language === FIRST_LANGUAGE && isKeptByWindows(slug)) || RESERVED.includes(slug) || taken.has(postAddress(language, slug)),
  };
}
