import { HELP } from '../content/page-names.ts';
import { pageOfText } from '../content/pages.ts';
import { isOutdated, versionOf } from '../content/publishing.ts';
import type { Language } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import type { Address } from './addresses.ts';
import { once } from './once.ts';
import { siteTexts } from './site-content.ts';

export * from '../content/page-names.ts';

/** A page that is not an article, in one language. */
export interface ContentPage {
  id: string;
  address: Address;
  title: string;
  description: string;
  updated: Day;
  /** Set where the text was translated from a version that has changed since. */
  outdated: boolean;
  entry: Awaited<ReturnType<typeof siteTexts.pages>>[number]['entry'];
}

/** The pages that a language has, by the names of their folders. */
export const contentPages = once(async (language: Language): Promise<Map<string, ContentPage>> => {
  const texts = (await siteTexts.pages()).filter((text) => text.language === language);
  const pages = texts.flatMap(({ original, entry, ...text }) =>
    pageOfText(text).map(({ address, title }): ContentPage => {
      const { updated } = original.data;
      const outdated = isOutdated(text.fields['translatedFrom'], versionOf(original.data));
      return { id: text.id, address, title, description: entry.data.description, updated, outdated, entry };
    }),
  );
  return new Map(pages.map((page) => [page.id, page]));
});

/** The page that says where to get help, which the line above every page leads to. */
export async function helpPage(language: Language): Promise<ContentPage | undefined> {
  return (await contentPages(language)).get(HELP);
}
