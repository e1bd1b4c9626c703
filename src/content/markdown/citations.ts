import type { MdastNode } from 'satteri';
import { seenParts } from './tree.ts';
import { CITATION } from '../../schema/marks.ts';

/** A source as one text cites it. */
export interface Citation {
  /** The name of the source. */
  id: string;
  /** Its place in the text's list of sources, from 1. */
  number: number;
  /** The marks in the text that cite it, counted through the text from 1. */
  marks: number[];
}

/** The sources a text cites, in the order in which a reader comes to them: what stands in comments, code or descriptions cites nothing. */
export function citationsIn(tree: MdastNode): Citation[] {
  const byId = new Map<string, Citation>();
  let mark = 0;
  for (const part of seenParts(tree)) {
    if (part.type !== 'text') continue;
    for (const [, id = ''] of part.value.matchAll(CITATION)) {
      mark += 1;
      const known = byId.get(id);
      if (known) known.marks.push(mark);
      else byId.set(id, { id, number: byId.size + 1, marks: [mark] });
    }
  }
  return [...byId.values()];
}
