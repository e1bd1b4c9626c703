import { attribute, type Element, type ElementContent, elementsIn, isElement, type Parents, type Root } from './nodes.ts';
import { lazyPictures } from './pictures.ts';
import type { Taken } from './taken.ts';
import { unwanted } from './unwanted.ts';

/**
 * Takes out of HTML what no text here can have, and tells of each. Comments go without a word: readers never saw them.
 *
 * @param tree is changed
 */
export function clean(tree: Root): Taken[] {
  const taken: Taken[] = [];
  lazyPictures(tree);
  takeOut(tree, taken);
  return taken;
}

/** Parts that hold others are looked at first, so that a form is told of once and not field by field. */
function takeOut(parent: Parents, taken: Taken[]): void {
  parent.children = parent.children.flatMap((child): typeof parent.children => {
    if (child.type === 'comment' || child.type === 'doctype') return [];
    if (child.type !== 'element') return [child];
    const found = unwanted(child);
    if (found) {
      taken.push(found);
      return [];
    }
    const before = taken.length;
    takeOut(child, taken);
    // A block that held nothing but what was taken out goes with it.
    if (taken.length > before && isEmptied(child)) return [];
    return [child];
  }) as typeof parent.children;
}

const BLOCKS = ['p', 'div', 'section', 'aside', 'figure', 'center', 'span', 'a', 'li', 'ul', 'ol', 'strong', 'em', 'b', 'i'];

function isEmptied(element: Element): boolean {
  return BLOCKS.includes(element.tagName) && !elementsIn(element).some((part) => isElement(part, 'img', 'hr', 'td')) && !hasWords(element.children);
}

function hasWords(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => (node.type === 'text' ? /[\p{L}\p{N}]/u.test(node.value) : 'children' in node && hasWords(node.children)));
}

/** What marks bold and slanted words in a style, as Google Docs, Word and builders of pages have it. */
export function styleMarks(element: Element): { bold?: boolean; slanted?: boolean } {
  const style = attribute(element, 'style') ?? '';
  const weight = /font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
  return {
    ...(weight !== undefined && { bold: /^(?:bold|bolder|[6-9]00)$/i.test(weight) }),
    ...(slant !== undefined && { slanted: /^(?:italic|oblique)$/i.test(slant) }),
  };
}
