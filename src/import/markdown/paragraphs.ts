import { type ListItem, type Nodes, type Paragraph, type Parents, type PhrasingContent, replaced, type Root, walk, wordsOf } from './nodes.ts';

/** The signs that word processors put before the points of a list. */
const BULLET = /^\s*[•·●○▪◦‣⁃∙■□➢➤✓✔]\s*/u;

/** What stands for the end of a line where there can be none. */
const SPACE: PhrasingContent = { type: 'text', value: ' ' };

/** Lists within lists go no deeper than this: nobody follows them, and the check refuses far more. */
const MOST_LISTS = 6;

/**
 * Makes paragraphs of what stands between two ends of lines in a row, lists of lines that start with bullets, and takes out what is
 * empty. The tree is changed.
 */
export function tidyParagraphs(tree: Root): void {
  replaced(tree, (node) => {
    if (node.type === 'paragraph') return paragraphs(node).flatMap(asList);
    // Cells hold one line each.
    if (node.type === 'tableCell') return { ...node, children: node.children.map((child) => (child.type === 'break' ? SPACE : child)) };
    return node;
  });
  joinLists(tree);
  shallow(tree, 0);
  withoutEmpty(tree);
}

/** A paragraph in as many as it was meant to be: two ends of lines in a row stand between them. */
function paragraphs({ children }: Paragraph): Paragraph[] {
  const all: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const child of children) {
    if (child.type === 'break') breaks += 1;
    else if (!(child.type === 'text' && child.value.trim() === '' && breaks > 0)) {
      if (breaks > 1) all.push([]);
      else if (breaks === 1 && (all.at(-1)?.length ?? 0) > 0) all.at(-1)?.push({ type: 'break' });
      breaks = 0;
      all.at(-1)?.push(child);
    }
  }
  return all.map((parts): Paragraph => ({ type: 'paragraph', children: trimmed(parts) })).filter((paragraph) => !isEmpty(paragraph));
}

/** Where somebody typed the sign of a point without a space behind it, which looks like a list that failed. */
const CROWDED = /^(?:(?<number>\d{1,2}[.)])|[-*+])(?=\p{L})/u;

/** Parts without spaces at the ends, and around the ends of lines among them; a line that starts like the point of a list has its space. */
function trimmed(parts: readonly PhrasingContent[]): PhrasingContent[] {
  return parts
    .map((part, at): PhrasingContent => {
      if (part.type !== 'text') return part;
      const starts = at === 0 || parts[at - 1]?.type === 'break';
      const start = starts ? part.value.trimStart().replace(CROWDED, (...found) => (found.at(-1).number ? `${found.at(-1).number} ` : '– ')) : part.value;
      return { ...part, value: at === parts.length - 1 || parts[at + 1]?.type === 'break' ? start.trimEnd() : start };
    })
    .filter((part) => part.type !== 'text' || part.value !== '');
}

/** How a line starts that was meant as a point with a number. */
const NUMBER = /^(\d{1,2})[.)]\s+/;

/** Lines that all start with a bullet, or with numbers that count up, as a list; what stands before them stays a paragraph. */
function asList(paragraph: Paragraph): Nodes[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else lines.at(-1)?.push(child);
  }
  const start = lines.findIndex((line) => BULLET.test(startOf(line)) || NUMBER.test(startOf(line)));
  const points = start === -1 ? [] : lines.slice(start);
  const first = Number(NUMBER.exec(startOf(points[0] ?? []))?.[1] ?? Number.NaN);
  const counted = points.length > 1 && points.every((line, at) => Number(NUMBER.exec(startOf(line))?.[1]) === first + at);
  const sign = counted ? NUMBER : BULLET;
  if (points.length === 0 || !points.every((line) => sign.test(startOf(line)))) return [paragraph];
  const children = points.map((line): ListItem => {
    const words = line.map((part, at) => (at === 0 && part.type === 'text' ? { ...part, value: part.value.replace(sign, '') } : part));
    return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children: words }] };
  });
  const before = lines.slice(0, start).flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [{ type: 'break' }, ...line]));
  const list: Nodes = { type: 'list', ordered: counted, ...(counted && { start: first }), spread: false, children };
  return before.length > 0 ? [{ type: 'paragraph', children: before }, list] : [list];
}

function startOf([first]: readonly PhrasingContent[]): string {
  return first?.type === 'text' ? first.value : '';
}

/** Lists that were made of paragraphs with a bullet each, as one. */
function joinLists(tree: Root): void {
  const result: Root['children'] = [];
  for (const child of tree.children) {
    const last = result.at(-1);
    const isOwn = child.type === 'list' && !child.position && !child.ordered;
    if (isOwn && last?.type === 'list' && !last.position && !last.ordered) last.children.push(...child.children);
    else result.push(child);
  }
  tree.children = result;
}

/** Puts what stands in lists too deep beside them. */
function shallow(parent: Parents, depth: number): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (!('children' in child)) return [child];
    const holds = child.type === 'list' || child.type === 'blockquote';
    shallow(child as Parents, depth + (holds ? 1 : 0));
    if (!holds || depth < MOST_LISTS) return [child];
    return child.type === 'list' ? child.children.flatMap((item) => item.children as Nodes[]) : (child.children as Nodes[]);
  }) as typeof parent.children;
}

function withoutEmpty(parent: Parents): void {
  parent.children = (parent.children as Nodes[]).filter((child) => {
    if ('children' in child) withoutEmpty(child as Parents);
    return !isEmpty(child);
  }) as typeof parent.children;
}

const HOLDERS = ['paragraph', 'list', 'listItem', 'blockquote', 'heading', 'strong', 'emphasis', 'delete', 'table'];

function isEmpty(node: Nodes): boolean {
  if (!HOLDERS.includes(node.type)) return false;
  return wordsOf(node).trim() === '' && !walk(node).some(({ type }) => ['image', 'figure', 'code', 'inlineCode', 'thematicBreak'].includes(type));
}
