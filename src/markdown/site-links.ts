import { defineHastPlugin } from 'satteri';

/**
 * Puts the folder that the site lives in before the addresses of its own pages and files, and notes the whole
 * address of a link for the printed page.
 */
export function siteLinks(site: string, base: string) {
  const folder = base.replace(/\/$/, '');
  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a', 'video', 'audio', 'track'],
      visit(node, context) {
        const name = node.tagName === 'a' ? 'href' : 'src';
        const target = node.properties[name];
        if (typeof target !== 'string' || !/^\/(?!\/)/.test(target)) return;
        context.setProperty(node, name, folder + target);
        if (node.tagName === 'a') context.setProperty(node, 'data-address', site.replace('https://', '') + folder + target);
      },
    },
  });
}
