import { type Source, sourcesSchema } from '../schema/source.ts';
import { contentFile, lazily } from './content-file.ts';

/** Everything that articles cite, by name. */
export const sources = lazily((): ReadonlyMap<string, Source> => new Map(Object.entries(contentFile('sources.yaml', sourcesSchema))));

/** Where a source is read. A DOI may hold parentheses and other signs that an address must not. */
export function sourceAddress({ doi, url }: Source): string | undefined {
  return doi ? `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}` : url;
}

/** A source without its address: what stands before its title, which is in the source's own language, and what stands after it. */
export function aroundTitle({ title, authors, publisher, year, details }: Source): { before: string; after: string } {
  return {
    before: authors ? `${closed(authors)} ` : '',
    after: `${closed(title).slice(title.length)} ${closed([publisher, year, details].filter(Boolean).join(', '))}`,
  };
}

/** A source in one line without its address: who, what, where, when. */
export function sourceInWords(source: Source): string {
  const { before, after } = aroundTitle(source);
  return before + source.title + after;
}

/** Ends a part of a reference with a full stop, where it has no end of its own. */
function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
