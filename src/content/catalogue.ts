import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { type Address, archiveAddress, feedAddress, FORMER_FEED, homeAddress, notFoundAddress, pageAddress, personAddress, postAddress, topicAddress, topicsAddress } from '../model/addresses.ts';
import { aliasFault } from '../schema/alias.ts';
import type { Day } from '../schema/day.ts';
import { FIRST_LANGUAGE, type Language, languages } from '../words/words.ts';
import { aliasAddress } from './aliases.ts';
import { list, readText } from './files.ts';
import { readFieldsOfTexts, textIn, type Written } from './front-matter-index.ts';
import { type Held, heldBack } from './publishing.ts';

/** An alias as a file claims it. */
export interface Claim {
  address: Address;
  file: string;
  /** Its place in the file's list of aliases. */
  index: number;
}

/** What answers where, as far as the files of the content tell. */
export interface SiteAddresses {
  /** The file behind each address; the site's own pages have none. */
  inUse: Map<Address, string | undefined>;
  claims: Claim[];
  /** What is held back: its own addresses, and those it has as aliases alone. */
  held: Map<Address, { file: string; held: Held; alias: boolean }>;
  /** The languages in which some text cannot be read, so that nobody knows its address. */
  unread: Set<Language>;
}

/** Finds the addresses of everything in the content, and the aliases. */
export async function siteAddresses(root: string, on: Day): Promise<SiteAddresses> {
  const found: SiteAddresses = { inUse: new Map(ownAddresses().map((address) => [address, undefined])), claims: [], held: new Map(), unread: new Set() };
  for (const [name, addressOf] of [['posts', postAddress], ['pages', pageAddress]] as const) await addTexts(found, join(root, name), addressOf, on);
  for (const [file, { id, fields }] of await yamlFiles(join(root, 'topics'))) {
    const addresses = [topicAddress(FIRST_LANGUAGE, id), ...slugs(fields).map(([language, slug]) => topicAddress(language, slug))];
    for (const address of addresses) found.inUse.set(address, file).set(feedAddress(FIRST_LANGUAGE, address), file);
    found.claims.push(...claims(file, fields, FIRST_LANGUAGE));
  }
  for (const [file, { id, fields }] of await yamlFiles(join(root, 'people'))) {
    for (const language of languages) found.inUse.set(personAddress(language, id), file);
    found.claims.push(...claims(file, fields, FIRST_LANGUAGE));
  }
  return found;
}

async function addTexts(found: SiteAddresses, folder: string, addressOf: (language: Language, slug: string) => Address, on: Day): Promise<void> {
  const texts = Map.groupBy(await readFieldsOfTexts(folder), (text) => text.folder);
  for (const id of (await list(folder)).folders) {
    const of = texts.get(id) ?? [];
    const original = of.find(({ file }) => languageOf(file) === FIRST_LANGUAGE);
    const held = original && heldBack({ draft: original.fields['draft'] === true, published: textIn(original, 'published') }, on);
    // A text that cannot be read has its address all the same.
    if (!original) found.inUse.set(addressOf(FIRST_LANGUAGE, id), undefined);
    for (const language of languages) {
      const text = of.find(({ file }) => languageOf(file) === language);
      const slug = language === FIRST_LANGUAGE ? id : text?.fields['slug'];
      if (typeof slug !== 'string' && existsInAnyForm(join(folder, id, language))) found.unread.add(language);
      if (!text || typeof slug !== 'string') continue;
      const address = addressOf(language, slug);
      const own = claims(text.file, text.fields, language);
      if (!held) found.inUse.set(address, text.file);
      else for (const each of [...own.map((claim) => claim.address), address]) found.held.set(each, { file: text.file, held, alias: each !== address });
      found.claims.push(...own);
    }
  }
}

function existsInAnyForm(path: string): boolean {
  return existsSync(`${path}.md`) || existsSync(`${path}.mdx`);
}

/** The pages that stand whatever the content is. */
function ownAddresses(): Address[] {
  const own = languages.flatMap((language) => [homeAddress, topicsAddress, archiveAddress, notFoundAddress, feedAddress].map((address) => address(language)));
  return [...own, FORMER_FEED];
}

function claims(file: string, fields: Written['fields'], language: Language): Claim[] {
  const { aliases } = fields;
  if (!Array.isArray(aliases)) return [];
  return aliases.flatMap((alias: unknown, index) =>
    typeof alias === 'string' && !aliasFault(alias) ? [{ address: aliasAddress(alias, language), file, index }] : [],
  );
}

function languageOf(file: string): Language | undefined {
  const name = basename(file).split('.')[0];
  return name === 'index' ? FIRST_LANGUAGE : languages.find((language) => language === name);
}

function slugs(fields: Written['fields']): [Language, string][] {
  const translations = fields['translations'] as Partial<Record<Language, { slug?: unknown }>> | null | undefined;
  return languages.flatMap((language) => (typeof translations?.[language]?.slug === 'string' ? [[language, translations[language].slug] as [Language, string]] : []));
}

async function yamlFiles(folder: string): Promise<[string, { id: string; fields: Written['fields'] }][]> {
  const files = (await list(folder)).files.filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
  return Promise.all(files.map(async (file) => [file, { id: basename(file, '.yaml'), fields: fieldsIn(await readText(file)) }]));
}

function fieldsIn(text: Awaited<ReturnType<typeof readText>>): Written['fields'] {
  try {
    return typeof text === 'string' ? ((parse(text, { logLevel: 'silent' }) ?? {}) as Written['fields']) : {};
  } catch {
    return {};
  }
}
