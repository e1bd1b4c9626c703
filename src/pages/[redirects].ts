import type { APIRoute, GetStaticPaths } from 'astro';
import { type Address, href } from '../model/addresses.ts';
import { redirects } from '../model/redirects.ts';

/** The file in which Netlify, Cloudflare and others look for redirects. Astro would take no page file of this name. */
const NAME = '_redirects';

export const getStaticPaths = (async () =>
  (await redirects()).length > 0 ? [{ params: { redirects: NAME } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response((await redirects()).map(({ from, to }) => `${condition(from)} ${href(to)} 301${from.includes('?') ? '!' : ''}\n`).join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/**
 * An address as the file has it. What stands behind a question mark comes after a space, and the sign ! behind the
 * number puts it before a page that stands at the path alone: https://docs.netlify.com/manage/routing/redirects/redirect-options.
 * Cloudflare passes over such a line.
 */
function condition(from: Address): string {
  const [path = '/', query] = from.split('?');
  return [href(path as Address), ...(query?.split('&') ?? [])].join(' ');
}
