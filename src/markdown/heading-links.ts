import Slugger from 'github-slugger';
import { defineHastPlugin, type HastNode } from 'satteri';

/** Makes each heading a link to itself, so that a reader can copy the address of a section. One that holds a link stays as it is: no link stands in another. */
export const headingLinks = () => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'heading-links',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        if (node.properties['className'] || node.properties['class']) return;
        const id = slugger.slug(context.textContent(node));
        const named = { ...node, properties: { ...node.properties, id } };
        if (node.children.some(holdsLink)) return named;
        return {
          ...named,
          children: [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [...node.children] }],
        };
      },
    },
  });
};

/** Whether a part is a link or has one in it, written as Markdown, as HTML or as a component. */
function holdsLink(part: Readonly<HastNode>): boolean {
  if (part.type === 'element' && part.tagName === 'a') return true;
  if (part.type === 'raw' && /^<a\b/i.test(part.value)) return true;
  if ('name' in part && part.name === 'a') return true;
  return 'children' in part && part.children.some(holdsLink);
}
