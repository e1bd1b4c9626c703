/**
 * Where common systems put the text of an article, and nothing else. What stands there is taken whole; elsewhere the text has to
 * be looked for.
 */
export const KNOWN_TEXTS: readonly string[] = [
  '[itemprop="articleBody"]', // schema.org, in themes of many systems
  '.e-content', // microformats: https://microformats.org/wiki/h-entry
  '.entry-content', // WordPress
  '.gh-content', // Ghost
  '.blog-item-content', // Squarespace
  '[data-hook="post-description"]', // Wix
];
