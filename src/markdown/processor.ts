import { satteri } from '@astrojs/markdown-satteri';
import { attachments } from './attachments.ts';
import { citations } from './citations.ts';
import { comments } from './comments.ts';
import { directives } from './directives.ts';
import { headings } from './headings.ts';
import { helpNumbers } from './help-numbers.ts';
import { pictures } from './pictures.ts';
import { siteLinks } from './site-links.ts';
import { tables } from './tables.ts';
import { taskLists } from './task-lists.ts';
import { tildes } from './tildes.ts';

/**
 * How Markdown becomes HTML on this site.
 *
 * @param site the address of the site, and the folder below it that it lives in, such as `/blog`
 */
export function markdownProcessor(site: string, base: string) {
  return satteri({
    features: { directive: true },
    mdastPlugins: [tildes, taskLists, comments, attachments, directives, citations, helpNumbers],
    hastPlugins: [headings, tables, siteLinks(site, base), pictures],
  });
}
