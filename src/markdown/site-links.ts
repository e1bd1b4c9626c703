import { defineHastPlugin } from 'satteri';

/**
 * Puts the folder that the site lives in before the addresses of its own pages, and notes the whole
 * address for the printed page.
 */
export function siteLinks(site: string, base: string) {
  const folder = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const target = node.properties['href'];
        if (typeof target !== 'string' || !/^\/(?!\/)/.test(target)) return;
        context.setProperty(node, 'href', folder + target);
        context.setProperty(node, 'data-address', site.replace('https://', '') + folder + target);
      },
    },
  });
}
