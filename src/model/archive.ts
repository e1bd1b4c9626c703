import { archiveYears, type ArchiveYear, MOST_ON_A_PAGE, yearOf } from '../content/archive.ts';
import { type Language, languages } from '../languages/languages.ts';
import { archiveYearAddress } from './addresses.ts';
import { once } from './once.ts';
import { type ListPage, paginate } from './pagination.ts';
import { listed, type ListedPost, posts } from './posts.ts';
import { inLanguages, type Translations } from './translations.ts';

export { type ArchiveYear, yearOf };

/** How many articles the archive lists beside its years, where these have pages of their own. */
const NEWEST = 100;

/** The archive of a language. */
export interface Archive {
  /** Every article, or the newest where years have pages of their own. */
  posts: ListedPost[];
  years: ArchiveYear[];
}

/** A page of a year in the archive. */
export interface YearPage {
  year: string;
  page: ListPage<ListedPost>;
  translations: Translations;
}

/** What the archive of a language shows. */
export const archiveOf = once(async (language: Language): Promise<Archive> => {
  const all = (await posts(language)).map(listed);
  const years = archiveYears(all.map(({ published }) => published));
  return { posts: years.length > 0 ? all.slice(0, NEWEST) : all, years };
});

/** The pages of the years in the archive of a language. */
export async function yearPages(language: Language): Promise<YearPage[]> {
  const others = new Map(await Promise.all(languages.map(async (other) => [other, (await archiveOf(other)).years] as const)));
  const all = (await posts(language)).map(listed);
  return (others.get(language) ?? []).flatMap(({ year }) => {
    const has = (other: Language) => others.get(other)?.some((one) => one.year === year) ?? false;
    const translations = inLanguages((other) => archiveYearAddress(other, year), has);
    const ofYear = all.filter(({ published }) => yearOf(published) === year);
    return paginate(ofYear, MOST_ON_A_PAGE).map((page) => ({ year, page, translations: page.number === 1 ? translations : {} }));
  });
}
