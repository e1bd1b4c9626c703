import type { Nodes, Root } from './nodes.ts';

/**
 * Sets points close together, as readers expect, unless one of them holds several paragraphs: many systems wrap each point in
 * a paragraph, which says nothing.
 *
 * @param tree is changed
 */
export function tidyLists(tree: Root): void {
  visit(tree);
}

function visit(node: Nodes | Root): void {
  if (!('children' in node)) return;
  for (const child of node.children as Nodes[]) visit(child);
  if (node.type !== 'list') return;
  const isLoose = node.children.some((item) => item.children.filter(({ type }) => type !== 'list').length > 1);
  node.spread = isLoose;
  for (const item of node.children) item.spread = isLoose;
}
