import { attribute, type Element, isElement } from './nodes.ts';
import { type Kind, type Taken, TAKEN } from './taken.ts';

/** An element by which a source says that it has left something out at this place: the report tells of it as of all else that is taken out. */
const NAME = 'left-out';

/** The HTML by which a source says what it has left out at a place. */
export function leftOut(kind: Kind, what: string): string {
  // A bracket would be read as the start of a shortcode.
  const written = what.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('[', '&#91;');
  return `<${NAME} data-kind="${kind}" data-what="${written}"></${NAME}>`;
}

/** What such an element says. */
export function markedTaken(element: Element): Taken | undefined {
  if (!isElement(element, NAME)) return undefined;
  const kind = attribute(element, 'dataKind') ?? '';
  return { kind: kind in TAKEN ? (kind as Kind) : 'block', what: attribute(element, 'dataWhat') ?? '' };
}
