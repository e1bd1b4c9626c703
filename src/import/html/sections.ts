import { attribute, type Element, elementsIn, isElement, type Root, wordsIn } from './nodes.ts';

/** Attributes by which something can be led to. */
const NAMED = ['id', 'name'];

/** The words of headings, by the names that links lead to: on the heading itself, in it, or on an empty anchor right before it. */
export function sectionWords(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  let waiting: string[] = [];
  for (const part of elementsIn(tree)) {
    if (!isHeading(part) && !NAMED.some((name) => name in part.properties) && waiting.length === 0) continue;
    const names = [attribute(part, 'id') ?? '', isElement(part, 'a') ? (attribute(part, 'name') ?? '') : ''].filter((name) => name !== '');
    if (isHeading(part)) {
      const words = wordsIn(part);
      for (const name of [...waiting, ...names]) found.set(name, words);
      waiting = [];
    } else if (wordsIn(part) === '') waiting.push(...names);
    else if (isElement(part, 'p', 'li', 'td')) waiting = [];
  }
  for (const heading of elementsIn(tree).filter(isHeading)) {
    for (const part of elementsIn(heading)) {
      const name = attribute(part, 'id') ?? attribute(part, 'name');
      if (name !== undefined && name !== '') found.set(name, wordsIn(heading));
    }
  }
  return found;
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}
