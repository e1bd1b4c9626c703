import type { MdastNode } from 'satteri';
import { element } from './elements.ts';

/**
 * A button in the text and what it opens: the platform's own popover, which needs no script and closes
 * with Escape or a tap elsewhere. The note stands right after the button, where readers of every kind expect it.
 */
export function popover(
  { id, class: className, label }: { id: string; class: string; label: string | undefined },
  face: readonly MdastNode[],
  content: readonly MdastNode[],
): { button: MdastNode; note: MdastNode } {
  return {
    button: element('button', { type: 'button', class: className, popovertarget: id, ...(label ? { 'aria-label': label } : {}) }, face),
    note: element('span', { popover: 'auto', id, class: 'popup' }, content),
  };
}
