import { Refused } from '../refused.ts';

/** More than anybody's page has, and less than ends the programs that read it. */
const MOST_LEVELS = 400;

/** Tags that hold nothing, or that need no end and are closed by the next of their kind. */
const NEVER_OPEN = /^(?:area|base|br|col|embed|hr|img|input|link|meta|p|li|param|source|td|th|tr|track|wbr)$/i;

/**
 * Refuses HTML whose parts stand so deep in one another that nothing could be made of it. It counts tags before anything reads
 * them, since reading such a page is what takes too long.
 *
 * @throws Refused
 */
export function refuseTooDeep(html: string): void {
  let open = 0;
  for (const [, end, name] of html.replace(/<(script|style)\b[^]*?(?:<\/\1|$)/gi, '').matchAll(/<(\/?)([a-z][\w-]*)/gi)) {
    if (!name || NEVER_OPEN.test(name)) continue;
    open = Math.max(0, open + (end ? -1 : 1));
    if (open > MOST_LEVELS) {
      throw new Refused(`Its HTML has more than ${MOST_LEVELS} parts within one another, or opens as many without closing them. Copy its words by hand.`);
    }
  }
}
