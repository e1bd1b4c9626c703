/** A source as one text cites it. */
export interface Citation {
  /** The name of the source. */
  id: string;
  /** Its place in the text's list of sources, from 1. */
  number: number;
  /** The marks in the text that cite it, counted through the text from 1. */
  marks: number[];
}

/** A mark in a text that cites a source, such as `[^aalbers2017]`. */
export const CITATION = /\[\^([\w-]+)\]/g;

/** The sources a text cites, in the order in which it first does. */
export function citationsIn(markdown: string): Citation[] {
  const byId = new Map<string, Citation>();
  let mark = 0;
  for (const [, id = ''] of markdown.matchAll(CITATION)) {
    mark += 1;
    const known = byId.get(id);
    if (known) known.marks.push(mark);
    else byId.set(id, { id, number: byId.size + 1, marks: [mark] });
  }
  return [...byId.values()];
}
