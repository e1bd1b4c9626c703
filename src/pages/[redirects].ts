import type { APIRoute, GetStaticPaths } from 'astro';
import { href } from '../model/addresses.ts';
import { redirects } from '../model/redirects.ts';

/** The file in which Netlify, Cloudflare and others look for redirects. Astro would take no page file of this name. */
const NAME = '_redirects';

export const getStaticPaths = (async () =>
  (await redirects()).length > 0 ? [{ params: { redirects: NAME } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = async () =>
  new Response((await redirects()).map(({ from, to }) => `${href(from)} ${href(to)} 301\n`).join(''), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
