import type { MdastNode } from 'satteri';

/** A part of a text and everything within it, in the order of reading. */
export function* walk(part: MdastNode): Generator<MdastNode> {
  yield part;
  if ('children' in part) for (const child of part.children) yield* walk(child);
}
