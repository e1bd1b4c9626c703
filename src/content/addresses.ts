import { FIRST_LANGUAGE, type Language, languages, words } from '../languages/languages.ts';

/**
 * An address on this site: what follows the host and the folder, starting with a slash and, but for
 * the front page, ending without one.
 */
export type Address = `/${string}`;

export function homeAddress(language: Language, page = 1): Address {
  const { addresses } = words(language);
  return paged(addresses.home as Address, addresses.page, page);
}

/** The language of what stands, or once stood, at an address. */
export function languageAt(address: Address): Language {
  return languages.findLast((language) => `${address}/`.startsWith(`${homeAddress(language)}/`)) ?? FIRST_LANGUAGE;
}

export function postAddress(language: Language, slug: string): Address {
  return join(homeAddress(language), slug);
}

export function topicsAddress(language: Language): Address {
  return words(language).addresses.topics as Address;
}

export function topicAddress(language: Language, slug: string): Address {
  return join(topicsAddress(language), slug);
}

/** A page of a topic's list. */
export function topicPageAddress(language: Language, topic: Address, page: number): Address {
  return paged(topic, words(language).addresses.page, page);
}

export function archiveAddress(language: Language): Address {
  return words(language).addresses.archive as Address;
}

export function searchAddress(language: Language): Address {
  return words(language).addresses.search as Address;
}

/** A page of the articles of a year, where years have pages of their own. */
export function archiveYearAddress(language: Language, year: string, page = 1): Address {
  return paged(join(archiveAddress(language), year), words(language).addresses.page, page);
}

export function notFoundAddress(language: Language): Address {
  return words(language).addresses.notFound as Address;
}

export function pageAddress(language: Language, slug: string): Address {
  return join(homeAddress(language), slug);
}

export function personAddress(language: Language, id: string): Address {
  return join(words(language).addresses.people as Address, id);
}

/** The feed of everything that stands below an address: the front page's, or a topic's. */
export function feedAddress(language: Language, of: Address = homeAddress(language)): Address {
  return join(of, words(language).addresses.feed);
}

/** Where the practice's feed stood before, for those who subscribed then. */
export const FORMER_FEED: Address = '/feed/rss2';

/** Where a file beside a text is taken along, for good: the same in every language of the text. */
export function fileAddress(id: string, name: string): Address {
  return `/${FILES}/${id}/${name}`;
}

/** The folder of all files that readers take along. */
export const FILES = 'files';

/** The folder of what the search page asks for: the index of each language, and the words that people say. */
export const SEARCH_INDEX = 'search-index';

/** A cover that is a drawing, by the hash of its file: another one after each change, so that it may be kept for good. */
export function drawingAddress(hash: string): Address {
  return `/${COVERS}/${hash}.svg`;
}

/** The folder of all drawings that are covers. */
export const COVERS = 'covers';

/** The picture that stands for a page where its address is shared. */
export function shareAddress(page: Address): Address {
  return `/share${page === '/' ? '/index' : page}.jpg`;
}

function paged(address: Address, word: string, page: number): Address {
  return page === 1 ? address : join(address, `${word}/${page}`);
}

function join(address: Address, end: string): Address {
  return address === '/' ? `/${end}` : `${address}/${end}`;
}
