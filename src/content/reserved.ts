import { FIRST_LANGUAGE, languages, words } from '../languages/languages.ts';

/** First parts of addresses that belong to the site's own pages and files. */
export const RESERVED = [
  ...languages.filter((language) => language !== FIRST_LANGUAGE),
  ...['admin', 'covers', 'feed', 'files', 'index', 'search-index', 'share', 'sitemap-index'],
  ...languages.flatMap((language) => {
    const { addresses, former } = words(language);
    return [...Object.values(addresses), ...Object.values(former).flat()];
  }).map((address) => /^\/?([\w-]*)/.exec(address)?.[1] ?? address),
];
