import { ATTACHMENTS, CAPTIONS } from '../schema/attachments.ts';

const ATTACHED = Object.entries(ATTACHMENTS).map(([ending, { type }]) => [ending.slice(1), type]);

/**
 * The type of each kind of published file, by its ending. Browsers are told to believe it, so a wrong one breaks a page: nginx in
 * Debian 12 knows no captions, for instance.
 *
 * Source: https://www.iana.org/assignments/media-types
 */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  svg: 'image/svg+xml',
  avif: 'image/avif',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
  // The parts of the search index, packed: https://pagefind.app
  ...Object.fromEntries(['pagefind', 'pf_meta', 'pf_index', 'pf_filter', 'pf_fragment'].map((ending) => [ending, 'application/octet-stream'])),
  [CAPTIONS.slice(1)]: 'text/vtt; charset=utf-8',
  ...Object.fromEntries(ATTACHED),
};

/** The type of a feed: not registered, and what feed readers expect. */
export const FEED_TYPE = 'application/rss+xml; charset=utf-8';
