import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { siteAddresses } from '../content/catalogue.ts';
import { list, readText } from '../content/files.ts';
import { readFieldsOfTexts } from '../content/front-matter-index.ts';
import { RESERVED } from '../content/reserved.ts';
import { readAddressList } from '../model/address-list.ts';
import { type Address, postAddress } from '../model/addresses.ts';
import type { Day } from '../schema/day.ts';
import type { Language } from '../words/words.ts';
import { fieldsOf } from './bilingual.ts';

/** A topic by its file name, with the name that readers see. */
export interface Topic {
  id: string;
  name: string;
}

/** What is there before something new is made. */
export interface Inventory {
  topics: readonly Topic[];
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
  const [topics, people, texts, site, listed] = await Promise.all([
    entries(join(root, 'topics')),
    entries(join(root, 'people')),
    Promise.all(['posts', 'pages'].map((folder) => readFieldsOfTexts(join(root, folder)))),
    siteAddresses(root, on),
    existsSync(addressList) ? readText(addressList) : '',
  ]);
  const ever = typeof listed === 'string' ? readAddressList(listed).listed : [];
  const taken = new Set<Address>([...site.inUse.keys(), ...site.claims.map(({ address }) => address), ...ever.map(({ address }) => address)]);
  const covers = texts.flat().flatMap(({ fields: { cover, coverAlt } }) => [coverAlt, (cover as { alt?: unknown } | null | undefined)?.alt]);
  return {
    topics: topics.map(({ id, fields: { title } }) => ({ id, name: String(title ?? id) })),
    author: (people.find(({ fields: { kind } }) => kind === 'organization') ?? people[0])?.id ?? '',
    shown: covers.filter((alt) => typeof alt === 'string'),
    isTaken: (slug, language) => RESERVED.includes(slug) || taken.has(postAddress(language, slug)),
  };
}

async function entries(folder: string): Promise<{ id: string; fields: Record<string, unknown> }[]> {
  const names = (await list(folder)).files.filter((name) => name.endsWith('.yaml'));
  return Promise.all(names.map(async (name) => ({ id: basename(name, '.yaml'), fields: await fieldsOf(join(folder, name)) })));
}
