import type { HastNode } from 'satteri';
import { classesOf } from './elements.ts';

/** The words that a reader sees of a part of the page, without those of the notes in it. */
export function wordsIn(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && classesOf(node).some((name) => name === 'citation' || name === 'popup')) return '';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
