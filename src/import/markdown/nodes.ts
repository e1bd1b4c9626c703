import type { Blockquote, Heading, Image, List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';
import type { Node } from 'unist';

export type { Blockquote, Heading, Image, List, ListItem, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Table };

/** A picture with a caption, as `:::figure[caption]` has it. */
export interface Figure extends Node {
  type: 'figure';
  children: [Image];
  caption: PhrasingContent[];
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
  }
}

/** Everything in a part, itself first, in the order of reading. */
export function walk(node: Nodes): Nodes[] {
  const caption = node.type === 'figure' ? node.caption.flatMap(walk) : [];
  return [node, ...('children' in node ? node.children.flatMap((child) => walk(child as Nodes)) : []), ...caption];
}

/** The words in a part; those of pictures do not count. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child) => wordsOf(child as Nodes)).join('') : '';
}

/**
 * Replaces parts, those within others first: a part becomes what `by` gives for it.
 */
export function replaced<P extends Parents>(parent: P, by: (node: Nodes, parent: Parents) => Nodes | readonly Nodes[]): P {
  parent.children = parent.children.flatMap((child) => {
    if ('children' in child) replaced(child as Parents, by);
    if (child.type === 'figure') {
      const caption: Paragraph = { type: 'paragraph', children: child.caption };
      child.caption = replaced(caption, by).children;
    }
    return by(child as Nodes, parent) as typeof child;
  }) as typeof parent.children;
  return parent;
}
