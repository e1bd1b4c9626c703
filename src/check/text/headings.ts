import type { MdastNode } from 'satteri';
import { wordsOf } from '../../content/markdown/tree.ts';

/** The heading of the page itself counts as the first level. */
const TITLE = 1;

/** What is wrong with the headings of a text, in their order. */
export function headingFaults(parts: readonly MdastNode[]): { part: MdastNode; message: string }[] {
  let above = TITLE;
  return parts.flatMap((part) => {
    if (part.type !== 'heading') return [];
    const right = Math.min(part.depth, above + 1);
    const first = above === TITLE;
    above = Math.max(right, 2);
    if (wordsOf(part).trim() === '') return [{ part, message: 'this heading has no words. Write them, or take the line out.' }];
    if (part.depth === right) return [];
    const signs = '#'.repeat(part.depth);
    const reason = first ? 'is the first heading' : `comes right below a heading with ${'#'.repeat(right - 1)}`;
    return [{ part, message: `this heading has ${signs}, and ${reason}. Write ${'#'.repeat(right)}, so that nobody looks for a heading between the two.` }];
  });
}
