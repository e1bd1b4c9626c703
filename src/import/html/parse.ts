import { fromHtml } from 'hast-util-from-html';
import { Refused } from '../refused.ts';
import type { Root } from './nodes.ts';

/** More than anybody's page has, and less than ends the programs that read it. */
const MOST_LEVELS = 400;

/** How many tags may stand open at the same time, roughly: a quick look before anything is made of it. */
function levels(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (/^(?:area|base|br|col|embed|hr|img|input|link|meta|p|li|param|source|td|th|tr|track|wbr)$/i.test(name)) continue;
    open = Math.max(0, open + (end ? -1 : 1));
    most = Math.max(most, open);
  }
  return most;
}

/**
 * Reads HTML as browsers do, closed or not.
 *
 * @throws Refused where its parts stand so deep in one another that nothing could be made of it
 */
export function parseHtml(html: string): Root {
  if (levels(html) > MOST_LEVELS) throw new Refused(`Its HTML has more than ${MOST_LEVELS} parts within one another, or opens as many without closing them. Copy its words by hand.`);
  return fromHtml(html, { fragment: true });
}
