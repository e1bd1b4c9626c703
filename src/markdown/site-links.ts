import { defineHastPlugin, type HastNode, type HastVisitorContext } from 'satteri';
import type { SectionNames } from '../content/section-names.ts';
import { withLetters } from '../schema/html-text.ts';
import { classesOf } from './elements.ts';

type MdxElement = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The start of a link that is written as HTML up to its address, and the address, in quotation marks or without. */
const HTML_LINK = /(<a(?:\s+(?!href\b)[^\s"'=<>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*\s+href\s*=\s*)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * Leads links to where their writer means: an address of this site, also one of a file that plays, goes into the folder that the site
 * lives in, and is noted as a whole for the printed page; a section is that of the text, where the text has it. A link in HTML is a link
 * as others are.
 */
export function siteLinks(site: string, base: string) {
  const folder = base.replace(/\/$/, '');
  const host = site.replace('https://', '');

  /** What the attributes of a link must be; none where it stays as it is. */
  const led = (written: string, names: SectionNames | undefined): [name: string, value: string][] => {
    const target = written.trim();
    if (/^\/(?!\/)/.test(target)) return [['href', folder + target], ['data-address', host + folder + target]];
    const name = target.slice(1);
    const meant = target.startsWith('#') ? names?.meant(name) : undefined;
    return meant === undefined || meant === name ? [] : [['href', `#${meant}`]];
  };

  const ledElement = (node: MdxElement, context: HastVisitorContext): void => {
    const target = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'href')?.value;
    if (typeof target !== 'string') return;
    for (const [name, value] of led(target, context.data.sectionNames)) context.setProperty(node, name, value);
  };

  return defineHastPlugin({
    name: 'site-links',
    element: {
      filter: ['a', 'video', 'audio', 'track'],
      visit(node, context) {
        if (node.tagName !== 'a') {
          const [[, played] = []] = led(String(node.properties['src'] ?? ''), undefined);
          if (played !== undefined) context.setProperty(node, 'src', played);
          return;
        }
        const target = node.properties['href'];
        const around = context.parent(node);
        // A number and its note lead to the page's own list, whatever headings there are.
        if (typeof target !== 'string' || (around.type === 'element' && classesOf(around).some((name) => ['citation', 'popup'].includes(name)))) return;
        for (const [name, value] of led(target, context.data.sectionNames)) context.setProperty(node, name, value);
      },
    },
    raw(node, context) {
      const value = node.value.replace(HTML_LINK, (whole: string, start: string, ...[double, single, bare]: (string | undefined)[]) => {
        const attributes = led(withLetters(double ?? single ?? bare ?? ''), context.data.sectionNames).map(([name, value]) => `${name}="${value}"`).join(' ');
        return attributes === '' ? whole : start.replace(/href\s*=\s*$/i, attributes);
      });
      if (value !== node.value) context.replaceNode(node, { type: 'raw', value });
    },
    mdxJsxFlowElement: { filter: ['a'], visit: ledElement },
    mdxJsxTextElement: { filter: ['a'], visit: ledElement },
  });
}
