import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../refused.ts';
import { read } from './body.ts';
import type { Fetched } from './fetcher.ts';
import { notPublic } from './public-address.ts';
import { inWords } from './reasons.ts';

/** What the way to a site is held to. */
export interface Way {
  /** Which IP addresses may be connected to. */
  may(address: string): boolean;
  /** Looks hosts up, and refuses those that may not be connected to. */
  lookup: LookupFunction;
}

/** How much may come, and how long it may take. */
export interface Limits {
  bytes: number;
  milliseconds: number;
}

/** Who asks, so that the owner of a site can recognise it in the site's log. */
const USER_AGENT = 'practice-blog-import/1 (moves a blog, at the wish of its owner)';

/** How often one address may lead to another. */
const MOST_REDIRECTS = 5;

/** How long a server that is busy may ask to be waited for, in seconds. */
const LONGEST_WAIT = 60;

const HEADERS = { 'user-agent': USER_AGENT, accept: '*/*', 'accept-encoding': 'gzip, br, deflate' };

/**
 * Fetches what stands at an address, and follows where it leads.
 *
 * @throws Refused with the reason in words
 */
export async function ask(address: string, way: Way, limits: Limits): Promise<Fetched> {
  let url = checked(address, way);
  let hasWaited = false;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; ) {
    const response = await answer(url, way, limits);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return { address: url.href, ...typeOf(response), bytes: await read(response, limits.bytes) };
    response.destroy();
    const { location, 'retry-after': wait } = response.headers;
    if (status >= 300 && status < 400 && location) {
      url = checked(location, way, url);
      redirects += 1;
    } else if ((status === 429 || status === 503) && !hasWaited && Number(wait ?? 5) <= LONGEST_WAIT) {
      hasWaited = true;
      await pause(Number(wait ?? 5) * 1000);
    } else {
      throw new Refused(toldOf(status));
    }
  }
  throw new Refused(`it leads from one address to the next more than ${MOST_REDIRECTS} times.`);
}

/** What the server says that it sends. */
function typeOf({ headers }: IncomingMessage): Pick<Fetched, 'type' | 'charset'> {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  return { type: type.trim(), charset: /\bcharset\s*=\s*["']?([\w.:-]+)/.exec(parameters.join(';'))?.[1] };
}

/** An address that may be asked. Hosts that are written as numbers are never looked up, so they are judged here. */
function checked(address: string, { may }: Way, from?: URL): URL {
  const url = URL.parse(address, from);
  if (!url) throw new Refused('this is no address. It should start with https://');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    throw new Refused(`an address that starts with ${url.protocol} is never opened: only https:// and http:// are.`);
  }
  if (url.username || url.password) throw new Refused('the address holds a name or a password. Write it without.');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !may(host)) throw notPublic(host);
  return url;
}

/** The head of what a server answers; its body is read by `read`. */
function answer(url: URL, { lookup }: Way, { milliseconds }: Limits): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  // Each connection is its own: one that is kept for the next might have been made by another way.
  const options = { lookup, agent: false, headers: HEADERS, signal: AbortSignal.timeout(milliseconds) };
  return new Promise<IncomingMessage>((done, failed) => {
    request(url, options, done).once('error', failed).end();
  }).catch(inWords);
}

function toldOf(status: number): string {
  if (status === 404 || status === 410) return 'the site says that nothing is there (404).';
  if (status === 401 || status === 403) return `the site does not let this program in (${status}). Save the page or picture in your browser instead.`;
  if (status === 429 || status === 503) return `the site is too busy (${status}). Try again later.`;
  return `the site answers with the number ${status} in place of a page.`;
}
