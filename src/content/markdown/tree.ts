import type { MdastNode } from 'satteri';

/** A part of a text and everything within it, in the order of reading. */
export function walk(part: MdastNode, parts: MdastNode[] = []): MdastNode[] {
  parts.push(part);
  if ('children' in part) for (const child of part.children) walk(child, parts);
  return parts;
}

/** The words of a part. */
export function wordsOf(part: MdastNode): string {
  return part.type === 'image' ? (part.alt ?? '') : 'value' in part ? part.value : 'children' in part ? part.children.map(wordsOf).join('') : '';
}

/** The words in brackets behind the name of a block. */
export function captionOf(block: MdastNode): string {
  const [label] = 'children' in block ? block.children : [];
  return label?.type === 'paragraph' && label.data?.directiveLabel ? wordsOf(label) : '';
}
