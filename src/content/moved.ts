import { FIRST_LANGUAGE, languages, words } from '../languages/languages.ts';
import { aliasFault } from '../schema/alias.ts';
import { type Address, archiveAddress, feedAddress, languageAt, searchAddress, topicsAddress } from './addresses.ts';
import { aliasAddress } from './aliases.ts';
import type { Entry, Text } from './content.ts';
import type { Page } from './pages.ts';

/** An alias as a file claims it. */
export interface Claim {
  address: Address;
  of: Text | Entry;
  /** Its place in the file's list of aliases. */
  index: number;
}

/** Something that stands at a former address: whoever asks for it is led to where the page stands now. */
export interface Moved extends Pick<Page, 'title' | 'language'> {
  from: Address;
  to: Address;
  kind: 'page' | 'feed';
}

/** What leads from the former addresses of the site's own pages, in each language. */
export function ownMoved(): Moved[] {
  return languages.flatMap((language) => {
    const { former, topics, archive, search } = words(language);
    const pages = [
      { from: former.topics, to: topicsAddress(language), title: topics.title },
      { from: former.archive, to: archiveAddress(language), title: archive.title },
      { from: former.search, to: searchAddress(language), title: search.title },
    ];
    return pages.flatMap(({ from, to, title }) => from.map((address): Moved => ({ from: address as Address, to, title, language, kind: 'page' })));
  });
}

/** The aliases that a file claims, as far as they can be addresses. */
export function claimsOf(of: Text | Entry): Claim[] {
  const { aliases } = of.fields;
  if (!Array.isArray(aliases)) return [];
  const language = 'language' in of ? of.language : FIRST_LANGUAGE;
  return aliases.flatMap((alias: unknown, index) => (typeof alias === 'string' && !aliasFault(alias) ? [{ address: aliasAddress(alias, language), of, index }] : []));
}

/** What leads from addresses in any language to the page in that language, or else in the first one it is in. */
export function movedTo(claims: readonly Claim[], pages: readonly Page[]): Moved[] {
  const byOwner = Map.groupBy(pages, ({ of }) => of);
  return claims.flatMap(({ address: from, of }): Moved[] => {
    const all = byOwner.get(of) ?? [];
    const page = all.find(({ language }) => language === languageAt(from)) ?? all[0];
    if (!page) return [];
    const { address: to, feed, title, language } = page;
    const moved = { from, to, title, language, kind: 'page' } as const;
    return feed === undefined || from.includes('?') ? [moved] : [moved, { ...moved, from: feedAddress(language, from), to: feed, kind: 'feed' }];
  });
}
