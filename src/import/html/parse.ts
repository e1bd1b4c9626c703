import { fromHtml } from 'hast-util-from-html';
import { refuseTooDeep } from './levels.ts';
import type { Nodes, Root } from './nodes.ts';

/**
 * Reads HTML as browsers do, closed or not.
 *
 * @throws Refused where its parts stand so deep in one another that nothing could be made of it
 */
export function parseHtml(html: string): Root {
  refuseTooDeep(html);
  return withoutPlaces(fromHtml(html, { fragment: true }));
}

/** Takes out where each part stood in the file: nobody asks, and to copy them takes as long as all else. */
function withoutPlaces<N extends Nodes>(node: N): N {
  delete node.position;
  if ('children' in node) for (const child of node.children) withoutPlaces(child);
  return node;
}
