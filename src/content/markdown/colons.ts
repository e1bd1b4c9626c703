import type { MdastNode } from 'satteri';
import { isJustColon } from '../../schema/marks.ts';

type Text = Extract<MdastNode, { type: 'text' }>;

/**
 * A tree in which each colon that is no mark stands in its text again, as it was written.
 *
 * @param source the text that the tree was read from
 */
export function withColons(tree: MdastNode, source: string): MdastNode {
  if (!('children' in tree)) return tree;
  const children: MdastNode[] = [];
  for (const child of tree.children) {
    const next = child.type === 'textDirective' && isJustColon(child) ? asWritten(child, source) : withColons(child, source);
    const last = children.at(-1);
    if (last?.type === 'text' && next.type === 'text') children.splice(-1, 1, joined(last, next));
    else children.push(next);
  }
  return { ...tree, children } as MdastNode;
}

function asWritten({ position }: MdastNode, source: string): Text {
  return { type: 'text', value: source.slice(position?.start.offset, position?.end.offset), ...(position && { position }) };
}

function joined(one: Text, next: Text): Text {
  const position = one.position && next.position && { start: one.position.start, end: next.position.end };
  return { type: 'text', value: one.value + next.value, ...(position && { position }) };
}
