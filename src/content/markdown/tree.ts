import type { MdastNode } from 'satteri';
import { CITATION, isMark } from '../../schema/marks.ts';

/** A part of a text and everything within it, in the order of reading. */
export function walk(part: MdastNode, parts: MdastNode[] = []): MdastNode[] {
  parts.push(part);
  if ('children' in part) for (const child of part.children) walk(child, parts);
  return parts;
}

/** The same in the order in which a reader sees it: a figure has its caption, which is written first, below its picture. */
export function* seenParts(part: MdastNode): Generator<MdastNode> {
  yield part;
  if (!('children' in part)) return;
  const [first, ...others] = part.children;
  const below = first && isLabel(first) && part.type === 'containerDirective' && part.name === 'figure';
  for (const child of below ? [...others, first] : part.children) yield* seenParts(child);
}

/** The words of a part. */
export function wordsOf(part: MdastNode): string {
  return part.type === 'image' ? (part.alt ?? '') : 'value' in part ? part.value : 'children' in part ? part.children.map(wordsOf).join('') : '';
}

/** The words of a heading as a reader sees them, without citations and without the signs of HTML. */
export function headingWords(part: MdastNode): string {
  if (part.type === 'html' || part.type === 'image') return '';
  if (part.type === 'text') return part.value.replace(CITATION, '');
  const words = 'value' in part ? part.value : 'children' in part ? part.children.map(headingWords).join('') : '';
  return part.type === 'textDirective' && !isMark(part) ? `:${part.name}[${words}]` : words;
}

/** The words in brackets behind the name of a block. */
export function captionOf(block: MdastNode): string {
  const [label] = 'children' in block ? block.children : [];
  return label && isLabel(label) ? wordsOf(label) : '';
}

/** Whether a part is the heading or caption of a block, in brackets behind its name. */
export function isLabel(part: MdastNode): boolean {
  return part.type === 'paragraph' && Boolean(part.data?.directiveLabel);
}
