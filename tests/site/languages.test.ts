import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { FIRST_LANGUAGE, isLanguage, type Language, languages, words } from '../../src/languages/languages.ts';
import { ARCHIVE } from '../support/archive.ts';
import { alternates, meta, plain, Site, type SitePage } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';

const others = (language: Language) => languages.filter((other) => other !== language);

describe.each(inject('sites'))('the languages of $name', (built) => {
  const site = new Site(built);
  const { pages } = site;
  const byUrl = new Map(pages.map((page) => [page.url, page]));

  /** What is wrong on any page, one line each. */
  const problems = (find: (page: SitePage) => string[]) => pages.flatMap((page) => find(page).map((problem) => `${page.address}: ${problem}`));

  it('are all there', () => {
    expect([...new Set(pages.map(({ language }) => language))].sort()).toEqual([...languages].sort());
  });

  it('stand each below an address of its own, the first one at the root', () => {
    const homes = new Map(others(FIRST_LANGUAGE).map((language) => [language, words(language).addresses.home]));
    expect(
      problems(({ address, language }) => {
        const [below = FIRST_LANGUAGE] = [...homes].find(([, home]) => address === home || address.startsWith(`${home}/`)) ?? [];
        return below === language ? [] : [`is in ${language}`];
      }),
    ).toEqual([]);
  });

  it('are named on each page that has a translation: the page itself, the others, and the first one for all other readers', () => {
    expect(
      problems((page) => {
        const { 'x-default': fallback, ...named } = alternates(page);
        const codes = Object.keys(named);
        if (codes.length === 0) return fallback === undefined ? [] : ['names a page for all readers alone'];
        return [
          ...(codes.length < 2 ? ['names itself alone'] : []),
          ...(named[page.language] === page.url ? [] : [`is not ${named[page.language] ?? 'named'}`]),
          ...(fallback === named[FIRST_LANGUAGE] ? [] : [`gives all other readers ${fallback ?? 'nothing'}`]),
        ];
      }),
    ).toEqual([]);
    expect(pages.filter((page) => page.language !== FIRST_LANGUAGE && alternates(page)[FIRST_LANGUAGE]).length).toBeGreaterThan(5);
  });

  it('lead to each other both ways', () => {
    expect(
      problems((page) =>
        Object.entries(alternates(page)).flatMap(([code, url]) => {
          const other = byUrl.get(url);
          if (!other) return [`nothing at ${url}`];
          if (code !== 'x-default' && other.language !== code) return [`${url} is in ${other.language}, not in ${code}`];
          return JSON.stringify(alternates(other)) === JSON.stringify(alternates(page)) ? [] : [`${url} names other pages`];
        }),
      ),
    ).toEqual([]);
  });

  it('are told to those who share a page', () => {
    const code = (language: Language) => words(language).locale.replace('-', '_');
    expect(
      problems((page) => {
        const told = [...page.document.querySelectorAll('meta[property="og:locale:alternate"]')].map((element) => element.getAttribute('content'));
        const translated = others(page.language).filter((other) => alternates(page)[other]).map(code);
        return [
          ...(meta(page, 'og:locale') === code(page.language) ? [] : [`is told as ${meta(page, 'og:locale') ?? 'none'}`]),
          ...(String(told) === String(translated) ? [] : [`tells of ${String(told)}`]),
        ];
      }),
    ).toEqual([]);
  });

  it('are told to search engines in the sitemap as on the pages', () => {
    const listed = new Map([...site.files].filter((file) => /^sitemap-\d+\.xml$/.test(file)).flatMap((file) => mapEntries(site.read(file))));
    expect(
      problems((page) => {
        if (site.notFound.includes(page.address)) return [];
        const told = listed.get(page.url);
        return JSON.stringify(told) === JSON.stringify(alternates(page)) ? [] : [JSON.stringify(told)];
      }),
    ).toEqual([]);
  });

  it('are one tap away on every page: at the same page, or at the front page of the language where there is none', () => {
    expect(
      problems((page) =>
        others(page.language).flatMap((other) => {
          const link = page.document.querySelector(`body > header nav a[hreflang="${other}"]`);
          const target = site.target(link?.getAttribute('href') ?? '', page.url)?.url.href;
          const wanted = alternates(page)[other] ?? site.url(words(other).addresses.home);
          return [
            ...(link?.getAttribute('lang') === other && plain(link.textContent) === words(other).name ? [] : [`no link in the words of ${other}`]),
            ...(target === wanted ? [] : [`leads to ${target ?? 'nothing'}`]),
          ];
        }),
      ),
    ).toEqual([]);
  });

  it('are offered at the top of an article that has a translation, and of no other', () => {
    expect(
      site.articles.flatMap(({ page }) =>
        others(page.language).flatMap((other) => {
          const links = [...page.document.querySelectorAll('main a')].filter((link) => plain(link.textContent) === words(other).article.readHere);
          const targets = links.map((link) => site.target(link.getAttribute('href') ?? '', page.url)?.url.href);
          const told = links.every((link) => link.getAttribute('lang') === other);
          return told && String(targets) === (alternates(page)[other] ?? '') ? [] : [`${page.address}: ${String(targets)}`];
        }),
      ),
    ).toEqual([]);
  });

  it('are left only by links that say so', () => {
    expect(
      problems((page) =>
        [...page.document.querySelectorAll('a[href]')].flatMap((link) => {
          const file = site.target(link.getAttribute('href') ?? '', page.url)?.file;
          const target = pages.find((other) => other.file === file);
          const said = link.getAttribute('hreflang') ?? page.language;
          return !target || target.language === said ? [] : [`“${plain(link.textContent)}” leads to ${target.address}`];
        }),
      ),
    ).toEqual([]);
  });

  it('do not mix in what the pages themselves say', () => {
    const foreign = new Map(languages.map((language) => [language, foreignWords(language)]));
    expect(foreign.get('es')).toContain('Key points');
    expect(foreign.get('en')).toContain('min de lectura');
    expect(
      problems((page) => {
        const said = saidIn(page);
        return (foreign.get(page.language) ?? []).filter((saying) => said.some((text) => holds(text, saying))).map((saying) => `says “${saying}”`);
      }),
    ).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base === ''))('in $name', (built) => {
  const site = new Site(built);
  const isLaterPage = ({ address, language }: SitePage) => new RegExp(`/${words(language).addresses.page}/\\d+$`).test(address);

  it('every article of the archive has its translation', () => {
    expect(ARCHIVE.flatMap((slug) => languages.filter((language) => !alternates(site.page(`/${slug}`))[language]).map((language) => `${slug}, ${language}`))).toEqual([]);
  });

  it('every page that is no article has its translation, and every translation its original', () => {
    const articles = new Set(site.articles.filter(({ page }) => page.language === FIRST_LANGUAGE).map(({ page }) => page.file));
    // The later pages of a list have no counterpart: lists may differ from language to language.
    const alone = site.pages.filter((page) => !articles.has(page.file) && !isLaterPage(page) && languages.some((language) => !alternates(page)[language]));
    expect(alone.map(({ address }) => address)).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('in $name', (built) => {
  const site = new Site(built);
  const [first, second] = [words('en'), words('es')];
  const text = (page: SitePage) => plain(page.document.querySelector('main')?.textContent);

  it('an article and its translation know of each other', () => {
    expect(alternates(site.page(`/${SAMPLE.whole}`))['es']).toBe(site.url(`/es/${SAMPLE.wholeInSpanish}`));
  });

  it('an article without a translation stands in its own language alone: no link, no list, no feed names it in the other', () => {
    const [slug = ''] = SAMPLE.plain;
    const page = site.page(`/${slug}`);
    expect(alternates(page)).toEqual({});
    expect(text(page)).not.toContain(second.article.readHere);
    const naming = [...site.files].filter((file) => /^es(?:\/.*)?\.(?:html|xml)$/.test(file) && site.read(file).includes(`/${slug}"`));
    expect([...site.files].filter((file) => /^es(?:\/.*)?\.(?:html|xml)$/.test(file)).length).toBeGreaterThan(5);
    expect(naming).toEqual([]);
  });

  it.each([
    ['article', `/es/${SAMPLE.wholeInSpanish}`, `/${SAMPLE.whole}`],
    ['page', `/es/${SAMPLE.pageInSpanish}`, `/${SAMPLE.page}`],
  ])('a translation of an older version of an %s says so, with a link to the newer one', (_, address, original) => {
    const page = site.page(address);
    expect(text(page)).toContain(second.article.outdated);
    const link = [...page.document.querySelectorAll('main a')].find((each) => plain(each.textContent) === second.article.outdatedLink);
    expect(site.target(link?.getAttribute('href') ?? '', page.url)?.url.href).toBe(site.url(original));
    expect(text(site.page(original))).not.toContain(first.article.outdated);
  });

  it('a translation of the newest version says nothing of that kind', () => {
    const told = site.pages.filter((page) => [first, second].some(({ article }) => text(page).includes(article.outdated)));
    expect(told.map(({ address }) => address).sort()).toEqual([`/es/${SAMPLE.wholeInSpanish}`, `/es/${SAMPLE.pageInSpanish}`].sort());
  });
});

/** What a sitemap says of each address: the same page by language. */
function mapEntries(xml: string): [string, Record<string, string>][] {
  const document = new (parseHTML('').DOMParser)().parseFromString(xml, 'text/xml') as unknown as Document;
  return [...document.querySelectorAll('url')].map((entry) => {
    const links = [...entry.children].filter(({ tagName }) => tagName === 'xhtml:link');
    const named = links.map((link) => [link.getAttribute('hreflang') ?? '', link.getAttribute('href') ?? ''] as const);
    return [entry.querySelector('loc')?.textContent ?? '', Object.fromEntries(named)];
  });
}

/** What only the other languages say in the interface: its words, and the names of months. */
function foreignWords(language: Language): string[] {
  const own = new Set(sayings(language));
  return [...new Set(others(language).flatMap(sayings))].filter((saying) => !own.has(saying));
}

function sayings(language: Language): string[] {
  const { addresses: _, asks: __, locale, ...said } = words(language);
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month)).toLocaleDateString(locale, { month: 'long', timeZone: 'UTC' }));
  return [...leaves(said), ...months];
}

/** Stands for what the interface fills in. */
const FILLED = '\uE000';

/** Every text of the interface, cut where something is filled in. */
function leaves(said: unknown): string[] {
  if (typeof said === 'function') {
    const parts = String((said as (...given: string[]) => string)(FILLED, FILLED)).split(FILLED);
    // What is left of a sentence can be a word that both languages have.
    return parts.flatMap(leaves).filter((part) => part.length > 3);
  }
  if (typeof said === 'object' && said !== null) return Object.values(said).flatMap(leaves);
  const text = plain(String(said)).replace(/^[^\p{L}¿]+|[\s:,.·]+$/gu, '');
  return /\p{L}{2}/u.test(text) && !isLanguage(text) ? [text] : [];
}

/**
 * The texts and labels of a page in its own language: without parts that say another one, and without
 * what names a source, whose authors and publishers are called the same everywhere.
 */
function saidIn({ document, language }: SitePage): string[] {
  const elements = [...document.querySelectorAll('body, body *, head title, head meta[content], head link[title]')].filter(
    (element) => !element.closest('script, style') && (element.closest('[lang]')?.getAttribute('lang') ?? language) === language,
  );
  return elements.flatMap((element) => [
    ...(element.matches('[id^="source-"], [id^="note-"]') ? [] : [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => plain(textContent))),
    ...['aria-label', 'alt', 'title', 'content'].map((name) => plain(element.getAttribute(name))),
  ]);
}

function holds(text: string, saying: string): boolean {
  return text.split(saying).some((before, index, parts) => {
    const after = parts[index + 1];
    return after !== undefined && !/\p{L}$/u.test(before) && !/^\p{L}/u.test(after);
  });
}
