import type { MdastNode } from 'satteri';
import { elementsIn } from '../../content/markdown/html-elements.ts';
import { walk, wordsOf } from '../../content/markdown/tree.ts';
import { error, type Place, type Problem, warning } from '../../content/problem.ts';
import { descriptionFault } from './descriptions.ts';
import { headingFaults } from './headings.ts';
import { endFaults } from './html-ends.ts';
import { htmlFault } from './html.ts';

/** What is wrong with the parts of a text by themselves: its headings, its HTML, its pictures' descriptions. */
export function textFaults(parts: readonly MdastNode[], place: (part: MdastNode) => Place): Problem[] {
  const captions = captionsOf(parts);
  return [
    ...[...headingFaults(parts), ...endFaults(parts)].map(({ part, message }) => error(place(part), message)),
    ...parts.flatMap((part) => [...inHtml(part, place(part)), ...inDescription(part, place(part), captions.get(part))]),
  ];
}

function inHtml(part: MdastNode, start: Place): Problem[] {
  return elementsIn(part).flatMap((element) => {
    const message = htmlFault(element);
    const { lines, characters } = element;
    const column = lines === 0 ? (start.column ?? 1) + characters : characters + 1;
    return message ? [error({ file: start.file, line: (start.line ?? 1) + lines, column }, message)] : [];
  });
}

function inDescription(part: MdastNode, place: Place, caption: string | undefined): Problem[] {
  const fault = part.type === 'image' ? descriptionFault(part.alt ?? '', part.url, caption) : undefined;
  if (!fault) return [];
  return [fault.level === 'error' ? error(place, fault.message) : warning(place, fault.message)];
}

/** The caption of each picture that stands in a figure. */
function captionsOf(parts: readonly MdastNode[]): Map<MdastNode, string> {
  const figures = parts.flatMap((part) => (part.type === 'containerDirective' && part.name === 'figure' ? [part] : []));
  return new Map(
    figures.flatMap((figure) => {
      const [label] = figure.children;
      const caption = label?.type === 'paragraph' && label.data?.directiveLabel ? wordsOf(label) : '';
      return [...walk(figure)].filter(({ type }) => type === 'image').map((picture): [MdastNode, string] => [picture, caption]);
    }),
  );
}
