import { fromHtml } from 'hast-util-from-html';
import { refuseTooDeep } from './levels.ts';
import type { Root } from './nodes.ts';

/**
 * Reads HTML as browsers do, closed or not.
 *
 * @throws Refused where its parts stand so deep in one another that nothing could be made of it
 */
export function parseHtml(html: string): Root {
  refuseTooDeep(html);
  return fromHtml(html, { fragment: true });
}
