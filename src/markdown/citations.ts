import { defineMdastPlugin, type MdastNode, type PluginFactoryContext } from 'satteri';
import { words } from '../languages/languages.ts';
import { markName, noteName, sourceName } from '../content/section-names.ts';
import { aroundTitle, finding, sources } from '../model/sources.ts';
import { CITATION } from '../schema/marks.ts';
import { element, text } from './elements.ts';
import { languageOf } from './language.ts';
import { popover } from './popover.ts';

/**
 * Turns `[^aalbers2017]` into a number that shows the source, and leads to it in the list at the end. Numbers and marks are counted
 * in the order in which a reader comes to them, as `citationsIn` counts them for the list.
 */
export const citations = ({ source: markdown, fileURL }: PluginFactoryContext) => {
  if (!markdown.includes('[^')) return null;
  const language = languageOf(fileURL);
  const { article } = words(language);
  const numbers = new Map<string, number>();
  let marks = 0;

  const mark = (id: string, afterAnother: boolean): MdastNode[] => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    marks += 1;
    const source = sources().get(id);
    if (!source) return [text(`[^${id}]`)];
    const { before, after } = aroundTitle(source, language);
    const found = finding(source, language);
    const list = `#${sourceName(number)}`;
    const { button, note } = popover({ id: noteName(marks), class: 'mark', attributes: { 'aria-label': article.sources.mark(number) } }, [
      text(before),
      element('span', { lang: source.language }, [text(source.title)]),
      text(`${after} ${found ? `${found} ` : ''}`),
      element('a', { href: list }, [text(article.sources.inList)]),
    ]);
    // Where the browser knows no popover, the number itself leads to the list.
    const face = element('a', { href: list, tabindex: '-1' }, [text(String(number))]);
    return [element('sup', { class: afterAnother ? 'citation next' : 'citation', id: markName(marks) }, [face, button, note])];
  };

  return defineMdastPlugin({
    name: 'citations',
    text(node, context) {
      const parts = node.value.split(CITATION);
      if (parts.length === 1) return;
      context.replaceNode(node, parts.flatMap((part, index) => (index % 2 === 1 ? mark(part, index > 1 && parts[index - 1]?.trim() === '') : part ? [text(part)] : [])));
    },
  });
};
