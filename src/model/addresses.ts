import type { Address } from '../content/addresses.ts';

export * from '../content/addresses.ts';

/** What a link on a page needs: the address below the folder that the site lives in. */
export function href(address: Address): string {
  const folder = import.meta.env.BASE_URL.replace(/\/$/, '');
  return address === '/' ? folder || '/' : folder + address;
}

/** The whole address, with host. */
export function absolute(address: Address): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/** What a route's rest parameter needs for an address; Astro wants none for the front page. */
export function routeParam(address: Address): string | undefined {
  return address.slice(1) || undefined;
}
