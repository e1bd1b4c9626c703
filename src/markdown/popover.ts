import type { MdastNode } from 'satteri';
import { element } from './elements.ts';

/**
 * A button and what it opens: the platform's own popover, which needs no script and closes with Escape or a tap elsewhere.
 *
 * The button holds no words. Reader views and copies leave buttons out, and what stands in a sentence must stay there: the
 * words are beside the button, and the page's styles lay it over them, or a label leads to it. The note is `hidden` too, for
 * browsers and reader views that know no popover.
 */
export function popover(
  { id, class: className, attributes }: { id: string; class: string; attributes: Record<string, string> },
  content: readonly MdastNode[],
): { button: MdastNode; note: MdastNode } {
  return {
    button: element('button', { type: 'button', class: className, popovertarget: id, ...attributes }, []),
    note: element('span', { popover: 'auto', hidden: true, id, class: 'popup' }, content),
  };
}
