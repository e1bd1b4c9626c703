import { type Source, sourcesSchema } from '../schema/source.ts';
import { contentFile, lazily } from './content-file.ts';

/** Everything that articles cite, by name. */
export const sources = lazily((): ReadonlyMap<string, Source> => new Map(Object.entries(contentFile('sources.yaml', sourcesSchema))));

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

/** Where a source is read. A DOI may hold parentheses and other signs that an address must not. */
export function sourceAddress({ doi, url }: Source): string | undefined {
  return doi ? `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}` : url;
}

/** A source in one line without its address: who, what, where, when. */
export function sourceInWords({ title, authors, publisher, year, details }: Source): string {
  const where = [publisher, year, details].filter(Boolean).join(', ');
  return [...(authors ? [authors] : []), title, where].map(closed).join(' ');
}

/** Ends a part of a reference with a full stop, where it has no end of its own. */
export function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
