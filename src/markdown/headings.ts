import type { MarkdownHeading } from 'astro';
import { defineHastPlugin, type HastNode, type PluginFactoryContext } from 'satteri';
import { help } from '../model/help.ts';
import { HELP } from '../content/page-names.ts';
import { SectionNames } from '../content/section-names.ts';
import { classesOf } from './elements.ts';
import { wordsIn } from './words-in.ts';

declare module 'satteri' {
  interface DataMap {
    /** The names of the headings of a text, for the plugins that follow. */
    sectionNames: SectionNames;
  }
}

type Element = Extract<HastNode, { type: 'element' }>;

/** Headings of which the page has a link, so that a reader can copy the address of a section. */
const LINKED = ['h2', 'h3', 'h4'];

/** Names the headings of a text, makes each a link to itself, and notes them for "On this page", without what cites or explains. */
export const headings = ({ fileURL }: PluginFactoryContext) => {
  // The page of help has its lines by their names, too.
  const names = new SectionNames(fileURL?.pathname.split('/').at(-2) === HELP ? help().lines.map(({ id }) => id) : []);
  const found: MarkdownHeading[] = [];
  let next = 0;
  return defineHastPlugin({
    name: 'headings',
    before(root, { data }) {
      for (const { tagName, children } of headingsIn(root)) {
        const text = children.map(wordsIn).join('').trim();
        found.push({ depth: Number(tagName.slice(1)), slug: names.name(text), text });
      }
      data.sectionNames = names;
      if (data.astro) data.astro.frontmatter['headings'] = found;
    },
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node) {
        const id = found[next]?.slug ?? '';
        next += 1;
        const named = { ...node, properties: { ...node.properties, id } };
        return LINKED.includes(node.tagName) && classesOf(node).length === 0 ? { ...named, children: linked(node.children, id) } : named;
      },
    },
  });
};

/** The parts of a heading within a link to it, up to the first that can be tapped itself: no link may stand in another. */
function linked(children: Element['children'], id: string): Element['children'] {
  const end = children.findIndex(canBeTapped);
  const within = end === -1 ? children : children.slice(0, end);
  if (within.length === 0) return children;
  return [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [...within] }, ...children.slice(within.length)];
}

function* headingsIn(node: HastNode): Generator<Element> {
  if (node.type === 'element' && /^h[1-6]$/.test(node.tagName)) yield node;
  else if ('children' in node) for (const child of node.children) yield* headingsIn(child);
}

function canBeTapped(node: HastNode): boolean {
  if (node.type === 'raw') return /^<a\b/i.test(node.value);
  const name = node.type === 'element' ? node.tagName : node.type === 'mdxJsxTextElement' ? node.name : undefined;
  return name === 'a' || name === 'button' || ('children' in node && node.children.some(canBeTapped));
}
