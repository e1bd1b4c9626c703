import Slugger from 'github-slugger';
import { defineHastPlugin } from 'satteri';

/** Makes each heading a link to itself, so that a reader can copy the address of a section. */
export const headingLinks = () => {
  const slugger = new Slugger();
  return defineHastPlugin({
    name: 'heading-links',
    element: {
      filter: ['h2', 'h3', 'h4'],
      visit(node, context) {
        if (node.properties['className'] || node.properties['class']) return;
        const id = slugger.slug(context.textContent(node));
        return {
          ...node,
          properties: { ...node.properties, id },
          children: [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: [...node.children] }],
        };
      },
    },
  });
};
