import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as HtmlRoot } from '../html/nodes.ts';
import { type Figure, type Image, type Nodes, type PhrasingContent, replaced, type Root } from './nodes.ts';

type Handlers = NonNullable<NonNullable<Parameters<typeof toMdast>[1]>['handlers']>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

/** Stands for raised or lowered letters while the tree is made: what turns HTML would put HTML itself beside paragraphs. */
const RAISED = 'textDirective';

interface Raised {
  type: typeof RAISED;
  name: string;
  children: PhrasingContent[];
}

const raised = (state: State, node: Element): Nodes => {
  const letters: Raised = { type: RAISED, name: node.tagName, children: state.all(node) as PhrasingContent[] };
  return letters as unknown as Nodes;
};

/** Letters raised or lowered, which Markdown has no signs for, as HTML. The tree is changed. */
function withRaised(tree: Root): Root {
  return replaced(tree, (node) => {
    const { type, name, children } = node as unknown as Raised;
    return type === RAISED ? [{ type: 'html', value: `<${name}>` }, ...children, { type: 'html', value: `</${name}>` }] : node;
  });
}

const figure = (state: State, node: Element): Nodes | Nodes[] => {
  const [picture, caption] = node.children.map((child) => (child.type === 'element' ? state.all({ type: 'root', children: [child] }) : []));
  const image = picture?.[0];
  if (image?.type !== 'image') return state.toFlow(state.all(node)) as Nodes[];
  const words = (caption ?? []).flatMap((part) => ('children' in part && part.type === 'paragraph' ? part.children : [part]));
  return { type: 'figure', children: [image as Image], caption: words as PhrasingContent[] } satisfies Figure;
};

const slanted = (state: State, node: Element): Nodes => ({ type: 'emphasis', children: state.all(node) as PhrasingContent[] });

const handlers = {
  sub: raised,
  sup: raised,
  figure,
  var: slanted,
  figcaption: (state: State, node: Element) => ({ type: 'paragraph', children: state.all(node) as PhrasingContent[] }),
} as unknown as Handlers;

/** Turns clean HTML into a tree of Markdown. */
export function fromHtmlTree(tree: HtmlRoot): Root {
  return withRaised(toMdast(tree, { handlers, quotes: ['“”', '‘’'], newlines: false }) as Root);
}
