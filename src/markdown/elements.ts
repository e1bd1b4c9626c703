import type { HastNode, MdastNode } from 'satteri';

/** An HTML element within a Markdown tree. */
export function element(tag: string, attributes: Record<string, string | boolean>, children: readonly MdastNode[]): MdastNode {
  return { type: `html-${tag}`, data: { hName: tag, hProperties: attributes }, children: [...children] } as unknown as MdastNode;
}

/** Plain text within a Markdown tree. */
export function text(value: string): MdastNode {
  return { type: 'text', value };
}

/** The classes of an element within an HTML tree, in whichever way it says them. */
export function classesOf({ properties }: Readonly<Extract<HastNode, { type: 'element' }>>): string[] {
  const said = properties['className'] ?? properties['class'] ?? '';
  return (Array.isArray(said) ? said.map(String) : String(said).split(' ')).filter(Boolean);
}
