import { defineHastPlugin } from 'satteri';

/** Puts the folder that the site lives in before the addresses of its own pages. */
export function siteLinks(base: string) {
  const folder = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const target = node.properties['href'];
        if (typeof target === 'string' && /^\/(?!\/)/.test(target)) context.setProperty(node, 'href', folder + target);
      },
    },
  });
}
