import { defineMdastPlugin, type MdastNode } from 'satteri';
import { text } from './elements.ts';

/**
 * Leaves words between single tildes as they are written: "~10 mg" and "5~10" say about how much, and strike nothing out.
 * GitHub's Markdown takes one tilde for two, and the reader of Markdown has no switch for it.
 */
export const tildes = () => {
  let replaced = 0;
  return defineMdastPlugin({
    name: 'tildes',
    options: { position: true },
    delete(node, context) {
      const from = node.position?.start.offset ?? 0;
      if (strikes(node, context.source) || from < replaced) return;
      replaced = node.position?.end.offset ?? from;
      context.replaceNode(node, asWritten(node, context.source));
    },
  });
};

/** Whether words are struck out: two tildes stand before them. */
function strikes({ position }: Readonly<MdastNode>, source: string): boolean {
  return source.startsWith('~~', position?.start.offset ?? 0);
}

/** A part of a text with the single tildes in it: what is replaced is not visited again. */
function asWritten(node: Readonly<MdastNode>, source: string): MdastNode[] {
  if (!('children' in node)) return [node as MdastNode];
  const children = node.children.flatMap((child) => asWritten(child, source));
  return node.type === 'delete' && !strikes(node, source) ? [text('~'), ...children, text('~')] : [{ ...node, children } as MdastNode];
}
