import type { MdastNode } from 'satteri';

/** An HTML element within a Markdown tree. */
export function element(tag: string, attributes: Record<string, string | boolean>, children: readonly MdastNode[]): MdastNode {
  return { type: `html-${tag}`, data: { hName: tag, hProperties: attributes }, children: [...children] } as unknown as MdastNode;
}

/** Plain text within a Markdown tree. */
export function text(value: string): MdastNode {
  return { type: 'text', value };
}
