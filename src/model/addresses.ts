import { type Language, words } from '../words/words.ts';
import { practice } from './practice.ts';

/**
 * An address on this site: what follows the host and the folder, starting with a slash and, but for
 * the front page, ending without one.
 */
export type Address = `/${string}`;

export function homeAddress(language: Language, page = 1): Address {
  const { addresses } = words(language);
  return paged(addresses.home as Address, addresses.page, page);
}

export function postAddress(_language: Language, slug: string): Address {
  return `/${slug}`;
}

export function topicsAddress(language: Language): Address {
  return words(language).addresses.topics as Address;
}

export function topicAddress(language: Language, id: string, page = 1): Address {
  return paged(`${topicsAddress(language)}/${id}`, words(language).addresses.page, page);
}

export function archiveAddress(language: Language): Address {
  return words(language).addresses.archive as Address;
}

export function notFoundAddress(language: Language): Address {
  return words(language).addresses.notFound as Address;
}

export function pageAddress(_language: Language, id: string): Address {
  return `/${id}`;
}

export function personAddress(language: Language, id: string): Address {
  return `${words(language).addresses.people as Address}/${id}`;
}

/** The feed of everything, or of one topic. */
export function feedAddress(language: Language, topic?: string): Address {
  const { feed } = words(language).addresses;
  return join(topic === undefined ? homeAddress(language) : topicAddress(language, topic), feed);
}

/** The picture that stands for a page where its address is shared; `name` is the page's address. */
export function shareAddress(name: Address): Address {
  return `/share${name === '/' ? '/index' : name}.jpg`;
}

/** What a link on a page needs: the address below the folder that the site lives in. */
export function href(address: Address): string {
  const folder = import.meta.env.BASE_URL.replace(/\/$/, '');
  return address === '/' ? folder || '/' : folder + address;
}

/** The whole address, with host. */
export function absolute(address: Address): string {
  return new URL(href(address), import.meta.env.SITE ?? practice.site).href;
}

/** What a route's rest parameter needs for an address; Astro wants none for the front page. */
export function routeParam(address: Address): string | undefined {
  return address.slice(1) || undefined;
}

function paged(address: Address, word: string, page: number): Address {
  return page === 1 ? address : join(address, `${word}/${page}`);
}

function join(address: Address, end: string): Address {
  return address === '/' ? `/${end}` : `${address}/${end}`;
}
