import { FIRST_LANGUAGE, type Language, languages } from '../../src/languages/languages.ts';
import { archiveAddress, homeAddress, notFoundAddress, postAddress, searchAddress, topicsAddress } from '../../src/model/addresses.ts';
import { isNight } from './at-night.ts';
import { sectionHeadings, type Site, type SitePage } from './built-site.ts';
import { SAMPLE } from './sample-content.ts';

/** An article with sections that folds its contents, in the site's first language. */
export function longArticle(site: Site): SitePage {
  return some(site, 'an article with three sections', ({ page }) => sectionHeadings(page).length >= 3);
}

/** An article that cites and explains, in the site's first language. */
export function articleWithNotes(site: Site): SitePage {
  return some(site, 'an article with sources and explained words', ({ page }) => ['.mark', '.term'].every((note) => page.document.querySelector(note)));
}

/** The same page in another language. */
export function inLanguage(site: Site, { address, document }: SitePage, language: string): SitePage {
  const link = document.querySelector(`link[rel="alternate"][hreflang="${language}"]`);
  const page = site.pages.find(({ url }) => url === link?.getAttribute('href'));
  if (!page) throw new Error(`${address} is not there in the language ${language}.`);
  return page;
}

/** The addresses of one page of each kind; in other languages than the first at night, and else those whose words are longest. */
export function kindsToLookAt(site: Site): string[] {
  if (isNight || site.built.base !== '') return kinds(site);
  const others = languages.filter((language) => language !== FIRST_LANGUAGE);
  return [...kinds(site, [FIRST_LANGUAGE]), ...others.flatMap((language) => [homeAddress(language), searchAddress(language), inLanguage(site, longArticle(site), language).address])];
}

/** The addresses of one page of each kind, in each of some languages; those of the sample are what the practice's site may lack. */
export function kinds(site: Site, inLanguages: readonly Language[] = languages): string[] {
  if (site.built.base !== '') {
    const articles = [SAMPLE.whole, SAMPLE.photograph, SAMPLE.mdx, SAMPLE.updated, SAMPLE.together, SAMPLE.short, SAMPLE.odd, SAMPLE.media].map((slug) => postAddress('en', slug));
    return ['/page/2', '/people/reviewer', ...articles, postAddress('es', SAMPLE.wholeInSpanish), postAddress('es', SAMPLE.mediaInSpanish)];
  }
  const inFirst = [
    longArticle(site).address,
    first(site, '/topics/'),
    first(site, '/people/'),
    '/about',
    '/get-help',
    '/editorial-policy',
  ].map((address) => site.page(address));
  return inLanguages.flatMap((language) => [
    homeAddress(language),
    topicsAddress(language),
    archiveAddress(language),
    searchAddress(language),
    notFoundAddress(language),
    ...inFirst.map((page) => (language === FIRST_LANGUAGE ? page : inLanguage(site, page, language)).address),
  ]);
}

function some(site: Site, what: string, is: (article: Site['articles'][number]) => boolean): SitePage {
  const article = site.articles.find((article) => article.page.document.documentElement.lang === FIRST_LANGUAGE && is(article));
  if (!article) throw new Error(`${site.built.name} has not got ${what}.`);
  return article.page;
}

function first(site: Site, start: string): string {
  const page = site.pages.find(({ address }) => address.startsWith(start));
  if (!page) throw new Error(`${site.built.name} has no page below ${start}.`);
  return page.address;
}
