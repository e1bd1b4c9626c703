import type { MdastNode } from 'satteri';
import type { Body } from '../../content/markdown/body.ts';
import { type Element, elementsIn } from '../../content/markdown/html-elements.ts';
import type { Place } from '../../content/problem.ts';
import { PICTURES, UNWANTED } from './html-names.ts';
import { perBody } from './per-body.ts';

/** An HTML element in a text. */
export interface Placed {
  element: Element;
  place: Place;
  /** Whether it stands in a program, as MDX can hold one. */
  inProgram: boolean;
}

/** The HTML elements in a text, with their places. */
export const elementsOf = perBody((body): readonly Placed[] =>
  body.withHtml.flatMap((part) =>
    elementsIn(part).map((element) => ({ element, place: placeIn(part, element, body), inProgram: !/^html$|^mdxJsx/.test(part.type) })),
  ),
);

/** The elements that a text may have; a component is named with a capital letter. */
export function allowed(body: Body): Placed[] {
  return elementsOf(body).filter(({ element: { name } }) => !UNWANTED.has(name) && !PICTURES.includes(name) && !/^[A-Z]/.test(name));
}

function placeIn(part: MdastNode, { lines, characters }: Element, body: Body): Place {
  const { file, line = 1, column = 1 } = body.at(part);
  return { file, line: line + lines, column: lines === 0 ? column + characters : characters + 1 };
}
