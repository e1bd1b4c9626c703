import { defineHastPlugin, type HastNode, type PluginFactoryContext } from 'satteri';
import { words } from '../languages/languages.ts';
import { wordsIn } from './words-in.ts';
import { languageOf } from './language.ts';

/** The class of the frame, a region of the page, around a table, in which it scrolls where the screen is narrower. */
export const TABLE_FRAME = 'table-frame';

/** A table's start or end, where it is written as HTML. */
const HTML_TABLE = /<(\/?)table\b(?:[^"'>]|"[^"]*"|'[^']*')*>/gi;
const CAPTION = /<caption\b[^>]*>([^]*?)<\/caption>/i;

/**
 * Puts each table into a frame of its own, so that a wide one scrolls there and not with the whole page. A reader without a mouse
 * comes to the frame with the tabulator; it is named by the table's caption, or by the heading above it.
 */
export const tables = ({ fileURL }: PluginFactoryContext) => {
  const { table } = words(languageOf(fileURL)).article;
  let above = '';
  let count = 0;
  let open = 0;

  const frame = (about: string): Record<string, string> => {
    count += 1;
    return { class: TABLE_FRAME, tabindex: '0', 'aria-label': table(count, about) };
  };
  const framed = (caption: HastNode | undefined) => ({ type: 'element' as const, tagName: 'section', properties: frame(caption ? wordsIn(caption).trim() : above), children: [] });

  return defineHastPlugin({
    name: 'tables',
    element: [
      { filter: ['h2', 'h3', 'h4', 'h5', 'h6'], visit: (node) => { above = wordsIn(node).trim(); } },
      { filter: ['table'], visit: (node, context) => context.wrapNode(node, framed(undefined)) },
    ],
    mdxJsxFlowElement: { filter: ['table'], visit: (node, context) => context.wrapNode(node, framed(captionOf(node))) },
    raw(node, context) {
      const value = node.value.replace(HTML_TABLE, (tag: string, slash: string, at: number) => {
        if (slash) return --open === 0 ? `${tag}</section>` : tag;
        if (open++ > 0) return tag;
        const [, caption] = CAPTION.exec(node.value.slice(at)) ?? [];
        const about = caption?.replace(/<[^>]*>/g, '').trim() ?? above.replaceAll('&', '&amp;');
        const attributes = Object.entries(frame(about)).map(([name, said]) => `${name}="${said.replaceAll('"', '&quot;')}"`);
        return `<section ${attributes.join(' ')}>${tag}`;
      });
      if (value !== node.value) context.replaceNode(node, { type: 'raw', value });
    },
  });
};

function captionOf(node: HastNode): HastNode | undefined {
  return 'children' in node ? node.children.find((child) => child.type === 'mdxJsxFlowElement' && child.name === 'caption') : undefined;
}
