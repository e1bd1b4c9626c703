import { FIRST_LANGUAGE, type Language, words } from '../languages/languages.ts';
import { type Source, sourcesSchema } from '../schema/source.ts';
import { contentFile, lazily } from './content-file.ts';
import { languageName } from './language-names.ts';

/** Everything that articles cite, by name. */
export const sources = lazily((): ReadonlyMap<string, Source> => new Map(Object.entries(contentFile('sources.yaml', sourcesSchema))));

/** Where a source is read. A DOI may hold parentheses and other signs that an address must not. */
export function sourceAddress({ doi, url }: Source): string | undefined {
  return doi ? `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}` : url;
}

/** A source without its address: what stands before its title, which is in the source's own language, and what stands after it. */
export function aroundTitle(source: Source, language: Language): { before: string; after: string } {
  const { title, publisher, year } = source;
  const { sources } = words(language).article;
  const written = authorsOf(source, language);
  const { details } = inLanguage(source, language);
  const foreign = source.language === language ? undefined : sources.inLanguage(languageName(source.language, language));
  return {
    before: written ? `${closed(written)} ` : '',
    after: `${foreign ? ` (${foreign}).` : closed(title).slice(title.length)} ${closed([publisher, year, details].filter(Boolean).join(', '))}`,
  };
}

/** Who wrote a source; nothing where an organization did. */
function authorsOf({ authors }: Source, language: Language): string | undefined {
  return authors?.replace(/ and others$/, ` ${words(language).article.sources.andOthers}`);
}

/** What a source found, in a sentence; nothing where it does not say so in this language. */
export function finding(source: Source, language: Language): string | undefined {
  return inLanguage(source, language).finding;
}

/** A source in one line without its address: who, what, where, when. */
export function sourceInWords(source: Source, language: Language): string {
  const { before, after } = aroundTitle(source, language);
  return before + source.title + after;
}

function inLanguage({ details, finding, translations }: Source, language: Language): Pick<Source, 'details' | 'finding'> {
  if (language === FIRST_LANGUAGE) return { details, finding };
  const translation = translations[language];
  return { details: translation?.details ?? details, finding: translation?.finding };
}

/** Ends a part of a reference with a full stop, where it has no end of its own. */
function closed(part: string): string {
  return /[.?!]$/.test(part) ? part : `${part}.`;
}
