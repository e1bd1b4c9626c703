import type { MdastNode } from 'satteri';

/** More than anybody writes, and less than ends the programs that make pages and feeds. */
const MOST_LEVELS = 60;

/** The same for brackets that are open at the same time in a paragraph, of which a reader of Markdown makes levels as well. */
const MOST_OPEN = 200;

/** The signs of lists and quotations, each in the one before it, at the start of a line. */
const CROWDED = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${MOST_LEVELS + 1}}`);

/**
 * The first line, counted from 1, whose signs open more than can be read: the program that reads Markdown would end over it.
 * Nothing where there is none.
 */
export function crowdedLine(body: string): number | undefined {
  let open = 0;
  const line = body.split('\n').findIndex((text) => {
    if (text.trim() === '') open = 0;
    for (const [sign] of text.matchAll(/[[\]]/g)) open = Math.max(0, open + (sign === '[' ? 1 : -1));
    return open > MOST_OPEN || CROWDED.test(text);
  });
  return line === -1 ? undefined : line + 1;
}

/** A part that stands within too many others, such as a list in a list in a list; nothing where there is none. */
export function tooDeep(tree: MdastNode): MdastNode | undefined {
  const waiting = [{ part: tree, levels: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { part, levels } = next;
    if (levels > MOST_LEVELS) return part;
    if ('children' in part) for (const child of part.children) waiting.push({ part: child, levels: levels + 1 });
  }
  return undefined;
}
