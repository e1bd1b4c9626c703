import { type Nodes, type Parents, type PhrasingContent, replaced, type Root, walk, wordsOf } from './nodes.ts';

type Marked = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' | 'link' }>;

const isMarked = (node: Nodes): node is Marked => ['strong', 'emphasis', 'delete', 'link'].includes(node.type);

/**
 * Puts bold, slanted, struck and linked words in order: spaces at their ends outside, none within another of its kind, none without
 * words, two that touch as one. The tree is changed.
 */
export function tidyMarks(tree: Root): void {
  replaced(tree, (node) => {
    if ('children' in node) node.children = joined(node.children as Nodes[]) as typeof node.children;
    if (node.type === 'heading') return { ...node, children: withoutBold(node.children) };
    return isMarked(node) ? trimmed(node) : node;
  });
  withoutOwnKind(tree, []);
  joinAll(tree);
}

/** Marked words with the spaces and breaks at their ends outside. */
function trimmed(node: Marked): Nodes[] {
  const inner = [...node.children] as PhrasingContent[];
  const before: PhrasingContent[] = [];
  const behind: PhrasingContent[] = [];
  for (let [first] = inner; first && isBlank(first, 'start'); [first] = inner) before.push(...cut(inner, 0, 'start'));
  for (let last = inner.at(-1); last && isBlank(last, 'end'); last = inner.at(-1)) behind.unshift(...cut(inner, inner.length - 1, 'end'));
  const holds = inner.some((part) => walk(part).some(({ type }) => type === 'image') || wordsOf(part).trim() !== '');
  return holds ? [...before, { ...node, children: inner } as Nodes, ...behind] : [...before, ...inner, ...behind];
}

function isBlank(node: Nodes, end: 'start' | 'end'): boolean {
  if (node.type === 'break') return true;
  return node.type === 'text' && (end === 'start' ? /^\s|^$/ : /\s$|^$/).test(node.value);
}

/** Takes what is blank off one end of a list of parts, and gives it. */
function cut(inner: PhrasingContent[], at: number, end: 'start' | 'end'): PhrasingContent[] {
  const node = inner[at];
  if (node?.type !== 'text') return inner.splice(at, 1);
  const value = end === 'start' ? node.value.trimStart() : node.value.trimEnd();
  const had = node.value !== value;
  inner.splice(at, 1, ...(value === '' ? [] : [{ ...node, value }]));
  return had ? [{ type: 'text', value: ' ' }] : [];
}

/** Bold in bold is bold once, and a link in a link is the outer one. */
function withoutOwnKind(parent: Parents, open: readonly string[]): void {
  parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
    if (!('children' in child)) return [child];
    withoutOwnKind(child as Parents, isMarked(child) ? [...open, child.type] : open);
    return isMarked(child) && open.includes(child.type) ? (child.children as Nodes[]) : [child];
  }) as typeof parent.children;
}

function joinAll(parent: Parents): void {
  parent.children = joined(parent.children as Nodes[]) as typeof parent.children;
  for (const child of parent.children) if ('children' in child) joinAll(child as Parents);
}

/** Neighbors of one kind as one: words with words, bold with bold; links alone where they lead to the same. */
function joined(nodes: readonly Nodes[]): Nodes[] {
  const result: Nodes[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === 'text' && node.type === 'text') result.splice(-1, 1, { ...last, value: (last.value + node.value).replace(/ {2,}/g, ' ') });
    else if (last && isMarked(last) && isMarked(node) && last.type === node.type && (last.type !== 'link' || (node.type === 'link' && last.url === node.url))) {
      result.splice(-1, 1, { ...last, children: joined([...last.children, ...node.children] as Nodes[]) } as Nodes);
    } else if (node.type !== 'text' || node.value !== '') result.push(node);
  }
  return result;
}

/** A heading is bold as it is. */
function withoutBold(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((child) => (child.type === 'strong' ? withoutBold(child.children) : [child]));
}
