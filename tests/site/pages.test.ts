import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/languages/languages.ts';
import { practice } from '../../src/model/practice.ts';
import { type DataNode, meta, plain, Site, type SitePage, structuredData } from '../support/built-site.ts';

describe.each(inject('sites'))('every page of $name', (built) => {
  const site = new Site(built);
  const { pages, articles } = site;

  /** What is wrong on any page, one line each. */
  const problems = (find: (page: SitePage) => string | false | undefined | string[]) =>
    pages.flatMap((page) =>
      [find(page)]
        .flat()
        .filter((problem) => typeof problem === 'string')
        .map((problem) => `${page.address}: ${problem}`),
    );

  it('is there', () => {
    expect(pages.length).toBeGreaterThan(articles.length);
    expect(articles.length).toBeGreaterThan(0);
  });

  it('has one h1, first of the headings, and one main around it', () => {
    expect(
      problems(({ document }) => {
        const mains = document.querySelectorAll('main, [role="main"]');
        if (mains.length !== 1) return `${mains.length} main`;
        const tops = document.querySelectorAll('h1');
        if (tops.length !== 1) return `${tops.length} h1`;
        if (!mains[0]?.contains(tops[0] ?? null)) return 'h1 outside main';
        return document.querySelector('h1, h2, h3, h4, h5, h6') !== tops[0] && 'a heading before h1';
      }),
    ).toEqual([]);
  });

  it('skips no level of headings and has none without words', () => {
    expect(
      problems(({ document }) =>
        [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap((heading, index, all) => {
          const level = Number(heading.tagName[1]);
          const before = Number(all[index - 1]?.tagName[1] ?? 0);
          const text = plain(heading.textContent);
          if (text === '') return `an empty h${level}`;
          return level > before + 1 ? `h${level} “${text}” after h${before}` : [];
        }),
      ),
    ).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    expect(problems(({ document }) => !plain(document.title).includes(practice.name) && `title “${document.title}”`)).toEqual([]);
    expect(repeated(pages, ({ document }) => plain(document.title))).toEqual([]);
    expect(repeated(pages, (page) => meta(page, 'description'))).toEqual([]);
  });

  it('has a description that search engines show whole', () => {
    expect(
      problems((page) => {
        const length = meta(page, 'description')?.length ?? 0;
        return !isHidden(page) && (length < 110 || length > 160) && `${length} characters`;
      }),
    ).toEqual([]);
  });

  it('is hidden from search engines only where it stands for pages that are missing', () => {
    expect(pages.filter(isHidden).map(({ address }) => address)).toEqual(site.notFound);
  });

  it('names its own address, and no other', () => {
    expect(
      problems((page) => {
        const named = [...page.document.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href'));
        const others = [...named, meta(page, 'og:url')].filter((url) => url !== page.url);
        return [...others.map((url) => `names ${url ?? 'none'}`), ...(named.length === 1 ? [] : [`names ${named.length}`])];
      }),
    ).toEqual([]);
  });

  it('tells those who share it what it is', () => {
    // X reads these, too, but for its own kind of card: https://developer.x.com/cards/markup
    const present = ['og:type', 'og:site_name', 'og:locale', 'og:image:alt', 'og:title', 'og:description'];
    const own = ['twitter:title', 'twitter:description', 'twitter:image'];
    expect(
      problems((page) => [
        ...present.filter((name) => !meta(page, name)),
        ...own.filter((name) => meta(page, name) !== undefined).map((name) => `says ${name} again`),
        ...(plain(page.document.title).startsWith(meta(page, 'og:title') ?? '') ? [] : ['og:title']),
        ...(meta(page, 'og:description') === meta(page, 'description') ? [] : ['og:description']),
        ...(meta(page, 'twitter:card') === 'summary_large_image' ? [] : ['twitter:card']),
      ]),
    ).toEqual([]);
  });

  it('has a picture to share, of the size it says', async () => {
    const shared = new Map(pages.map((page) => [meta(page, 'og:image') ?? '', page]));
    const wrong: string[] = [];
    for (const [link, page] of shared) {
      const file = URL.canParse(link) ? site.target(link, page.url)?.file : undefined;
      if (!file) {
        wrong.push(`${page.address}: no picture at “${link}”`);
        continue;
      }
      const { width, height, format } = await sharp(site.path(file)).metadata();
      if (width !== 1200 || height !== 630 || !['jpeg', 'png'].includes(format)) wrong.push(`${file}: ${format} of ${width} × ${height}`);
    }
    expect(wrong).toEqual([]);
    expect(
      problems((page) => (meta(page, 'og:image:width') === '1200' && meta(page, 'og:image:height') === '630' ? [] : ['another size in its tags'])),
    ).toEqual([]);
  });

  it('gives each article a picture to share of its own', () => {
    expect(repeated(articles.map(({ page }) => page), (page) => meta(page, 'og:image'))).toEqual([]);
  });

  it('leads to the practice’s contact page, an article also under its text', () => {
    const contact = `a[href="${practice.contact}"]`;
    expect(problems(({ document }) => !document.querySelector(contact) && 'no link')).toEqual([]);
    expect(articles.filter(({ page }) => !page.document.querySelector(`main ${contact}`)).map(({ page }) => page.address)).toEqual([]);
  });

  it('runs no script, but for the search and what leads there from a wrong address', () => {
    const data = ['application/ld+json', 'speculationrules'];
    const ofSearch = `#search-settings, script[type="module"][src^="${built.base}/_astro/"]:empty`;
    expect(
      problems(({ document }) => [
        ...[...document.querySelectorAll('script')].filter((script) => !data.includes(script.type) && !(document.querySelector('#search-form, #search-address') && script.matches(ofSearch))).map((script) => script.outerHTML.slice(0, 80)),
        ...[...document.querySelectorAll('link[rel="modulepreload"], link[as="script"], a[href^="javascript:" i]')].map((link) => link.outerHTML),
        ...[...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name.startsWith('on'))),
      ]),
    ).toEqual([]);
  });

  it('lets a browser fetch ahead the other pages of the site that it links to, and nothing else', () => {
    const addresses = new Set(site.pages.map(({ address }) => built.base + (address === '/' && built.base ? '' : address)));
    const selectors = new Set<string>();
    expect(
      problems(({ document }) => {
        const { prefetch } = JSON.parse(document.querySelector('script[type="speculationrules"]')?.textContent ?? '{}');
        expect(prefetch).toEqual([{ where: { selector_matches: expect.any(String) }, eagerness: 'moderate' }]);
        const selector: string = prefetch[0].where.selector_matches;
        selectors.add(selector);
        return [...document.querySelectorAll('a[href]')].flatMap((link) => {
          const page = link.getAttribute('href')?.replace(/#.*/, '') ?? '';
          return link.matches(selector) === addresses.has(page) ? [] : link.outerHTML.slice(0, 100);
        });
      }),
    ).toEqual([]);
    expect(selectors.size).toBe(1);
  });

  it('has valid days in its text, each as machines read it and in words', () => {
    expect(
      problems(({ document, language }) =>
        [...document.querySelectorAll('time')].flatMap((time) => {
          const day = time.getAttribute('datetime') ?? '';
          const { locale } = words(language);
          const inWords = new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
          return /^\d{4}-\d{2}-\d{2}$/.test(day) && plain(time.textContent) === inWords ? [] : `“${plain(time.textContent)}” for ${day}`;
        }),
      ),
    ).toEqual([]);
  });

  it('has structured data that is one graph and names nothing that is not in it', () => {
    expect(
      problems((page) => {
        const scripts = page.document.querySelectorAll('script[type="application/ld+json"]');
        if (scripts.length !== 1) return `${scripts.length} graphs`;
        // A translation is named on another page: whether it is there is a promise of its own.
        const graph = structuredData(page).map(({ workTranslation: _, translationOfWork: __, ...node }) => node);
        const ids = graph.map((node) => node['@id']);
        const named = [...JSON.stringify(graph).matchAll(/\{"@id":"([^"]+)"\}/g)].map(([, id]) => id);
        return [
          ...ids.filter((id, index) => !id || ids.indexOf(id) !== index).map((id) => `an id twice or none: ${String(id)}`),
          ...named.filter((id) => !ids.includes(id)).map((id) => `nothing is ${id}`),
        ];
      }),
    ).toEqual([]);
  });

  it('has structured data that says what the page shows', () => {
    expect(
      problems((page) => {
        const text = visibleText(page).toLowerCase();
        const days = [...page.document.querySelectorAll('time')].map((time) => time.getAttribute('datetime'));
        const shows = (date: string) => (/^\d{4}$/.test(date) ? text.includes(date) : days.includes(date.slice(0, 10)));
        return [
          ...strings(structuredData(page), ['headline', 'name']).filter((name) => !text.includes(plain(name).toLowerCase())),
          ...strings(structuredData(page), ['datePublished', 'dateModified', 'lastReviewed']).filter((date) => !shows(date)),
        ].map((said) => `does not show “${said}”`);
      }),
    ).toEqual([]);
  });

  it('gives the dates of an article with the offset of the practice’s time zone', () => {
    const nodes = pages.flatMap(structuredData).filter((node) => node['@type'] === 'BlogPosting');
    const dates = nodes.flatMap((node) => [String(node['datePublished']), String(node['dateModified'])]);
    expect(dates.length).toBe(2 * articles.length);
    expect(dates.filter((date) => !isMidnight(date))).toEqual([]);
  });
});

function isHidden(page: SitePage): boolean {
  return meta(page, 'robots')?.includes('noindex') ?? false;
}

/** What more than one page says, or one page does not, with the pages. */
function repeated(pages: readonly SitePage[], say: (page: SitePage) => string | undefined): string[] {
  return [...Map.groupBy(pages, say)]
    .filter(([text, sayers]) => !text || sayers.length > 1)
    .map(([text, sayers]) => `“${text ?? ''}” on ${sayers.map(({ address }) => address).join(' and ')}`);
}

/** All texts under some keys, at any depth. */
function strings(data: unknown, keys: readonly string[]): string[] {
  if (Array.isArray(data)) return data.flatMap((each) => strings(each, keys));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data as DataNode).flatMap(([key, value]) =>
    typeof value === 'string' && keys.includes(key) ? [value] : strings(value, keys),
  );
}

function visibleText({ document }: SitePage): string {
  const body = document.body.cloneNode(true) as Element;
  for (const hidden of body.querySelectorAll('script, style, template, [hidden]')) hidden.remove();
  return plain(body.textContent);
}

/** Whether a date with an offset is the first moment of its day where the practice is. */
function isMidnight(date: string): boolean {
  const local = new Date(date).toLocaleString('sv-SE', { timeZone: practice.timeZone });
  return /T00:00:00[+-]\d\d:\d\d$/.test(date) && local === `${date.slice(0, 10)} 00:00:00`;
}
