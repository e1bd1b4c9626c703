import { styleMarks } from './clean.ts';
import { figures } from './figures.ts';
import { attribute, type Element, element, type ElementContent, elementsIn, isElement, namesOn, replaced, type Root, wordsIn } from './nodes.ts';

/**
 * Gives HTML the structure that a text here can have: marks that stand in styles become elements, tables that only place things
 * become what they hold, terms and their meanings become paragraphs.
 *
 * @param tree is changed
 */
export function structure(tree: Root): void {
  replaced(tree, (node) => {
    if (node.type !== 'element') return node;
    return smiley(node) ?? raised(node) ?? marks(node) ?? notes(node) ?? definitions(node) ?? layout(node) ?? summary(node) ?? node;
  });
  figures(tree);
}

/** A raised number that was a link has become raised letters within raised ones: they are raised once. */
function raised(node: Element): readonly ElementContent[] | undefined {
  if (!isElement(node, 'sup', 'sub') || !node.children.some((inner) => isElement(inner, node.tagName))) return undefined;
  return [{ ...node, children: node.children.flatMap((inner) => (isElement(inner, node.tagName) ? inner.children : [inner])) }];
}

/** A small picture that stands for a sign is the sign. */
function smiley(node: Element): readonly ElementContent[] | undefined {
  if (!isElement(node, 'img') || !namesOn(node).some((name) => /^(?:emoji|wp-smiley)$/.test(name))) return undefined;
  return [{ type: 'text', value: attribute(node, 'alt') ?? '' }];
}

/** `<span style="font-weight: 700">` is bold, and `<b style="font-weight: normal">`, as Google Docs wraps whole texts in, is not. */
function marks(node: Element): readonly ElementContent[] | undefined {
  if (isElement(node, 'u', 'mark', 'ins', 'big', 'label')) return node.children;
  const { bold, slanted } = styleMarks(node);
  if (isElement(node, 'b', 'strong') && bold === false) return node.children;
  if (isElement(node, 'i', 'em') && slanted === false) return node.children;
  if (!isElement(node, 'span', 'font') || wordsIn(node) === '' || !(bold || slanted)) return undefined;
  const inner = slanted ? [element('em', node.children)] : node.children;
  return bold ? [element('strong', inner)] : inner;
}

/** The number of a note at the foot, and the arrow back from there: such links lead nowhere once the text is split into lists. */
function notes(node: Element): readonly ElementContent[] | undefined {
  if (!isElement(node, 'a') || !attribute(node, 'href')?.includes('#')) return undefined;
  const words = wordsIn(node);
  if (/^(?:[↩↑⤴^]\uFE0E?\s*\d*|back|return to text)$/i.test(words)) return [];
  return /^\[?\d{1,3}\]?$/.test(words) ? [element('sup', [{ type: 'text', value: words.replace(/[[\]]/g, '') }])] : undefined;
}

/** A term becomes a paragraph of its own in bold, its meaning what stands below. */
function definitions(node: Element): readonly ElementContent[] | undefined {
  if (!isElement(node, 'dl')) return undefined;
  const parts = node.children.flatMap((child) => (isElement(child, 'div') ? child.children : [child]));
  return parts.flatMap((part) => {
    if (isElement(part, 'dt')) return [element('p', [element('strong', part.children)])];
    return isElement(part, 'dd') ? [element('div', part.children)] : [];
  });
}

/** What blocks a cell of a table cannot hold. */
const BLOCKS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'figure', 'blockquote', 'pre', 'hr'];

/** A table that only places things on a page becomes what its cells hold, one after the other. */
function layout(node: Element): readonly ElementContent[] | undefined {
  if (!isElement(node, 'table')) return undefined;
  const parts = elementsIn(node);
  const rows = parts.filter((part) => isElement(part, 'tr'));
  const cells = parts.filter((part) => isElement(part, 'td', 'th'));
  const widest = Math.max(0, ...rows.map((row) => row.children.filter((cell) => isElement(cell, 'td', 'th')).length));
  const holdsBlocks = parts.some((part) => part !== node && isElement(part, ...BLOCKS));
  const places = /^(?:presentation|none)$/.test(attribute(node, 'role') ?? '');
  if (!places && !holdsBlocks && widest > 1) return undefined;
  return cells.map((cell) => element('div', cell.children));
}

function summary(node: Element): readonly ElementContent[] | undefined {
  return isElement(node, 'summary') ? [element('p', [element('strong', node.children)])] : undefined;
}
