import { satteri } from '@astrojs/markdown-satteri';
import { headingLinks } from './heading-links.ts';
import { siteLinks } from './site-links.ts';
import { pictures } from './pictures.ts';

/**
 * How Markdown becomes HTML on this site.
 *
 * @param base the folder below the host that the site lives in, such as `/blog`
 */
export function markdownProcessor(base: string) {
  return satteri({ hastPlugins: [headingLinks, siteLinks(base), pictures] });
}
