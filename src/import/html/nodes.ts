import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';

export type { Element, ElementContent, Nodes, Parents, Root, RootContent };

/** Whether a part of HTML is an element, of one of some names. */
export function isElement<Name extends string>(node: Nodes, ...names: readonly Name[]): node is Element & { tagName: Name } {
  return node.type === 'element' && (names.length === 0 || (names as readonly string[]).includes(node.tagName));
}

/** What an attribute says; nothing where it is not there. Names are those of the DOM, such as `dataSrc`. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The classes of an element, and its id, in small letters. */
export function namesOn(element: Element): string[] {
  return `${attribute(element, 'className') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/\s+/).filter((name) => name !== '');
}

/** The words in a part of HTML, with single spaces. */
export function wordsIn(node: Nodes): string {
  return rawWords(node).replace(/\s+/g, ' ').trim();
}

function rawWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (isElement(node, 'br')) return ' ';
  return 'children' in node ? node.children.map(rawWords).join('') : '';
}

/** All elements within a part, itself included, in the order of reading. */
export function elementsIn(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : [];
  return 'children' in node ? [...own, ...node.children.flatMap(elementsIn)] : own;
}

/** An element without attributes. */
export function element(tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

/**
 * Replaces parts, those within others first: a part becomes what `by` gives for it, one, several or none.
 * The parts within what is given are not looked at again.
 */
export function replaced<P extends Parents>(parent: P, by: (node: ElementContent, parent: Parents) => ElementContent | readonly ElementContent[]): P {
  parent.children = parent.children.flatMap((child) => {
    if ('children' in child) replaced(child, by);
    return by(child as ElementContent, parent);
  }) as typeof parent.children;
  return parent;
}
