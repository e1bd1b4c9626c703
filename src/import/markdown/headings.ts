import { type Heading, type Nodes, type Parents, type Root, walk, wordsOf } from './nodes.ts';

/** The level of the first headings of a text: the title is the one above. */
const FIRST = 2;
const LAST = 6;

/**
 * Gives headings levels without gaps, the first of them the second level, as the title is the first. Headings in lists, quotations
 * and tables become bold paragraphs; one that repeats the title at the start goes. The tree is changed.
 */
export function tidyHeadings(tree: Root, title: string): void {
  boldWithin(tree);
  tree.children = tree.children.filter((child) => child.type !== 'heading' || wordsOf(child).trim() !== '' || walk(child).some(({ type }) => type === 'image'));
  const [first] = tree.children;
  if (first?.type === 'heading' && plain(wordsOf(first)) === plain(title)) tree.children.shift();
  const above: number[] = [];
  tree.children = tree.children.flatMap((child): Root['children'] => {
    if (child.type !== 'heading') return [child];
    if (wordsOf(child).trim() === '') return [{ type: 'paragraph', children: child.children }];
    while (above.length > 0 && (above.at(-1) ?? 0) >= child.depth) above.pop();
    above.push(child.depth);
    return [withLevel(child, Math.min(LAST, FIRST + above.length - 1))];
  });
}

function withLevel(heading: Heading, depth: number): Heading {
  const children = heading.children.flatMap((child) => (child.type === 'break' ? [{ type: 'text' as const, value: ' ' }] : [child]));
  return { ...heading, children, depth: depth as Heading['depth'] };
}

function boldWithin(tree: Root): void {
  for (const child of tree.children) {
    if (!('children' in child) || child.type === 'heading') continue;
    for (const holder of walk(child as Nodes)) {
      if (!('children' in holder)) continue;
      const parent = holder as Parents;
      parent.children = parent.children.map((part) =>
        part.type === 'heading' ? { type: 'paragraph', children: [{ type: 'strong', children: part.children }] } : part,
      ) as typeof parent.children;
    }
  }
}

/** Words as two titles are compared. */
export function plain(words: string): string {
  return words.normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
}
