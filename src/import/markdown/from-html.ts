import type { Element } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { Root as HtmlRoot } from '../html/nodes.ts';
import { type Figure, type Image, type Nodes, type PhrasingContent, type Root } from './nodes.ts';

type Handlers = NonNullable<NonNullable<Parameters<typeof toMdast>[1]>['handlers']>;
type State = Parameters<NonNullable<Handlers[string]>>[0];

/** Letters raised or lowered, which Markdown has no signs for, stay HTML. */
const raised = (state: State, node: Element): PhrasingContent[] => {
  const inner = state.all(node) as PhrasingContent[];
  return [{ type: 'html', value: `<${node.tagName}>` }, ...inner, { type: 'html', value: `</${node.tagName}>` }];
};

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
  return toMdast(tree, { handlers, quotes: ['“”', '‘’'], newlines: false }) as Root;
}
