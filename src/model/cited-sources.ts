import type { Citation } from '../content/markdown/citations.ts';
import type { Source } from '../schema/source.ts';
import { sources } from './sources.ts';

/** A source as one text cites it, with what is known of it. */
export interface CitedSource extends Citation {
  source: Source;
}

/** What is known of each source that a text cites. The check sees to it that it is known. */
export function citedSources(citations: readonly Citation[]): CitedSource[] {
  return citations.flatMap((citation) => {
    const source = sources().get(citation.id);
    return source ? [{ ...citation, source }] : [];
  });
}
