import { defineMdastPlugin, type MdastNode, type PluginFactoryContext } from 'satteri';
import { words } from '../languages/languages.ts';
import { aroundTitle, finding, sources } from '../model/sources.ts';
import { CITATION, citationsIn } from '../content/markdown/citations.ts';
import { element, text } from './elements.ts';
import { languageOf } from './language.ts';
import { popover } from './popover.ts';

/** Turns `[^aalbers2017]` into a number that shows the source, and leads to it in the list at the end. */
export const citations = ({ source: markdown, fileURL }: PluginFactoryContext) => {
  const numbers = new Map(citationsIn(markdown).map(({ id, number }) => [id, number]));
  if (numbers.size === 0) return null;
  const language = languageOf(fileURL);
  const { article } = words(language);
  let marks = 0;

  const mark = (id: string, afterAnother: boolean): MdastNode[] => {
    const source = sources().get(id);
    const number = numbers.get(id);
    if (!source || number === undefined) return [text(`[^${id}]`)];
    marks += 1;
    const { before, after } = aroundTitle(source, language);
    const found = finding(source, language);
    const { button, note } = popover({ id: `note-${marks}`, class: 'mark', attributes: { 'aria-label': article.sources.mark(number) } }, [
      text(before),
      element('span', { lang: source.language }, [text(source.title)]),
      text(`${after} ${found ? `${found} ` : ''}`),
      element('a', { href: `#source-${id}` }, [text(article.sources.inList)]),
    ]);
    // Where the browser knows no popover, the number itself leads to the list.
    const face = element('a', { href: `#source-${id}`, tabindex: '-1' }, [text(String(number))]);
    return [element('sup', { class: afterAnother ? 'citation next' : 'citation', id: `mark-${marks}` }, [face, button, note])];
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
