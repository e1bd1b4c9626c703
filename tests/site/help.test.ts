import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, inject, it } from 'vitest';
import { FIRST_LANGUAGE, type Language, languages, words } from '../../src/languages/languages.ts';
import { practice } from '../../src/model/practice.ts';
import { ARCHIVE } from '../support/archive.ts';
import { alternates, plain, Site, type SitePage } from '../support/built-site.ts';
import { feedItems } from '../support/feed-items.ts';
import { SAMPLE } from '../support/sample-content.ts';

/** A help line as its file has it; both sites are built with the practice's own. */
interface Line {
  id: string;
  name: string;
  about: string;
  language: string[];
  ways: { text: string; call?: string; sms?: string; keyword?: string; web?: string; header?: Record<string, string> }[];
  source?: string;
  checkedOn: string;
  translations?: Record<string, { name: string; about: string; ways: (string | { text: string; web: string })[]; source?: string }>;
}

const FILE = parse(readFileSync('content/help-lines.yaml', 'utf8')) as { numbers: string[]; closing: Record<string, string>; lines: Line[] };
const LINES = FILE.lines;
const NUMBERS = new Set(FILE.numbers.map((number) => number.replaceAll('-', '')));

/** The headings of the section that says when to get help. */
const WHEN: Record<Language, string> = { en: 'When to get help', es: 'Cuándo buscar ayuda' };

describe.each(inject('sites'))('help on every page of $name', (built) => {
  const site = new Site(built);
  const helpPage = new Map(languages.map((language) => [language, helpPageOf(site, language)]));

  /** What is wrong on any page, one line each. */
  const problems = (find: (page: SitePage) => (string | false | undefined)[], pages: readonly SitePage[] = site.pages) =>
    pages.flatMap((page) =>
      find(page)
        .filter(Boolean)
        .map((problem) => `${page.address}: ${String(problem)}`),
    );

  it('stands above all else: whom to call, whom to text, and the page with all lines', () => {
    expect(
      problems((page) => {
        const { help } = words(page.language);
        const aside = page.document.querySelector('body > header')?.previousElementSibling;
        const links = [...(aside?.querySelectorAll('a') ?? [])].map((link) => `${plain(link.textContent)} ${link.getAttribute('lang') ?? page.language} ${link.getAttribute('href') ?? ''}`);
        const address = new URL(helpPage.get(page.language)?.url ?? '').pathname;
        const ways = LINES.flatMap((line) => line.ways.flatMap((way) => [way.header?.[page.language]].flatMap((text) => (text ? `${text} ${line.language.includes(page.language) ? page.language : String(line.language[0])} ${wayOf(way)}` : []))));
        const [first = '', ...others] = links;
        return [
          first !== `${help.question} ${page.language} ${address}` && `leads to ${first}`,
          aside?.getAttribute('aria-label') !== help.label && 'no help above the header',
          (ways.length < 2 || String(others.toSorted()) !== String(ways.toSorted())) && others.join(', '),
        ];
      }),
    ).toEqual([]);
  });

  it('is there on paper too: every line with its numbers, and where to reach the practice', () => {
    expect(
      problems((page) => {
        const { help } = words(page.language);
        const printed = plain(page.document.querySelector('main')?.nextElementSibling?.textContent);
        const lines = LINES.flatMap((line) => said(line, page.language));
        return [help.printed, practice.contact.replace('https://', ''), ...lines].map((text) => !typed(printed).includes(plain(text)) && `does not print “${text}”`);
      }),
    ).toEqual([]);
  });

  it('is one tap away wherever a number stands: to call or to text, and no other number than those of the lines', () => {
    const links = site.pages.flatMap((page) => [...page.document.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].map((link) => ({ at: page.address, link, line: link.closest('main') === null })));
    const inFeeds = languages.flatMap((language) => feedItems(site, language)).flatMap(({ url, text }) => [...text.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].map((link) => ({ at: url, link, line: false })));
    const wrong = [...links, ...inFeeds].flatMap(({ at, link, line }) => {
      const address = link.getAttribute('href') ?? '';
      const [number = ''] = /(?<=^tel:)\d+$|(?<=^sms:)\d+(?=$|\?&body=[A-Z]+$)/.exec(address) ?? [];
      const text = plain(link.textContent).replace(/(\d)-(?=\d)/g, '$1');
      return [
        ...(NUMBERS.has(number) ? [] : [`${at}: ${address}`]),
        // The line above the header says the number once for all its ways.
        ...(line || text.includes(number) ? [] : [`${at}: “${text}” leads to ${address}`]),
      ];
    });
    expect(links.length).toBeGreaterThan(site.pages.length);
    expect(inFeeds.length).toBeGreaterThan(0);
    expect([...new Set(wrong)]).toEqual([]);
  });

  it('is no other number than those of the lines, wherever any text of a page names one', () => {
    const shape = /(?<![\p{L}\d$.,/-])(?:1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|(?<=\b(?:call|text|dial|to|at|al|llame al|marque)(?: the)? )(?:[2-9]11|9[89]\d|\d{5,6})(?![\d.,%]|\s(?:people|[a-z]+s)\b)/giu;
    expect(problems((page) => [...plain(page.document.body.textContent).matchAll(shape)].map(([number]) => !NUMBERS.has(number.replace(/\D/g, '')) && number))).toEqual([]);
  });

  it('is one tap away in the text of articles too, wherever its words say to call or to write', () => {
    const bare = site.articles.flatMap(({ page }) => {
      const body = page.document.querySelector('main')?.cloneNode(true) as Element;
      for (const linked of body.querySelectorAll('a, h2, h3, nav, .callout-heading, .summary, .introduction, #key-points ~ *')) linked.remove();
      const found = /\b(?:call(?: or text)?|text(?: [A-Z]+ to)?|llame al|texto al) (?:988|911|211|1-8)/i.exec(plain(body.textContent));
      return found ? [`${page.address}: …${plain(body.textContent).slice(Math.max(0, found.index - 60), found.index + 10)}`] : [];
    });
    expect(bare).toEqual([]);
  });

  it('ends each article in the feeds, in its language', () => {
    for (const language of languages) {
      const items = feedItems(site, language);
      expect(items.length).toBeGreaterThan(0);
      expect(items.filter(({ text }) => ![...text.querySelectorAll('body > p')].slice(-2).some((end) => plain(end.textContent) === plain(FILE.closing[language]))).map(({ url }) => url)).toEqual([]);
    }
  });

  it.each(languages)('is all on one page in language %s: each line with its ways, its source and the day somebody looked', (language) => {
    const page = helpPage.get(language);
    const wrong = LINES.flatMap((line) => {
      const entry = page?.document.getElementById(line.id);
      const { name, about, source } = { ...line, ...line.translations?.[language] };
      const ways = [...(entry?.querySelector('ul')?.querySelectorAll('a') ?? [])].map((link) => `${plain(link.textContent)} ${link.getAttribute('href') ?? ''}`);
      const wanted = line.ways.map((way, index) => {
        const other = line.translations?.[language]?.ways[index] ?? way.text;
        return typeof other === 'string' ? `${other} ${wayOf(way)}` : `${other.text} ${other.web}`;
      });
      return [
        ...(typed(plain(entry?.querySelector('h3')?.textContent)) === name && typed(plain(entry?.textContent)).includes(plain(about)) ? [] : [`${line.id}: ${name}`]),
        ...(String(ways) === String(wanted) ? [] : [`${line.id}: ${ways.join(', ')}`]),
        ...(!source || entry?.querySelector(`a[href="${source}"]`) ? [] : [`${line.id}: no source`]),
        ...(entry?.querySelector(`time[datetime="${line.checkedOn}"]`) ? [] : [`${line.id}: no day`]),
      ];
    });
    expect(LINES.length).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });

  it('comes first in the language of a translated page', () => {
    for (const language of languages.filter((other) => other !== FIRST_LANGUAGE)) {
      const shown = [...(helpPage.get(language)?.document.querySelectorAll('main [id]') ?? [])].flatMap(({ id }) => LINES.find((line) => line.id === id) ?? []);
      const own = shown.map((line) => line.language.includes(language) && !line.language.includes(FIRST_LANGUAGE));
      expect(own[0]).toBe(true);
      expect(own.lastIndexOf(true)).toBeLessThan(own.indexOf(false));
    }
  });

  it('says how urgent it is in words, on every card, for every reader', () => {
    const cards = site.pages.flatMap((page) => [...page.document.querySelectorAll('main .care')].map((card) => ({ at: page.address, language: page.language, card })));
    const inFeeds = languages.flatMap((language) => feedItems(site, language)).flatMap(({ url, text }) => {
      const page = site.pages.find((each) => each.url === url);
      const shown = [...(page?.document.querySelectorAll('main .care h3') ?? [])].map((heading) => plain(heading.textContent));
      const given = [...text.querySelectorAll('h3')].map((heading) => plain(heading.textContent));
      return shown.filter((heading) => !given.includes(heading)).map((heading) => `${url} lacks “${heading}”`);
    });
    const wrong = cards.filter(({ card, language }) => {
      const [, level] = Object.entries(words(language).care).find(([name]) => card.classList.contains(name)) ?? [];
      const heading = card.firstElementChild;
      return !level || !/^h[2-4]$/.test(heading?.localName ?? '') || !plain(heading?.textContent).startsWith(`${level}: `) || plain(heading?.textContent).length < level.length + 5;
    });
    expect(cards.length).toBeGreaterThanOrEqual(6);
    expect(wrong.map(({ at, card }) => `${at}: ${plain(card.textContent).slice(0, 60)}`)).toEqual([]);
    expect(inFeeds).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('an article with everything, in $name,', (built) => {
  const site = new Site(built);

  it.each([
    ['en', `/${SAMPLE.whole}`, ['The first point.', 'The second point.', 'The third point.'], 'This article mentions suicide.'],
    ['es', `/es/${SAMPLE.wholeInSpanish}`, ['El primer punto.', 'El segundo punto.', 'El tercer punto.'], 'Este artículo menciona el suicidio.'],
  ] as const)('starts with what to know before and what to remember, in language %s', (language, address, points, note) => {
    const page = site.page(address);
    const { article } = words(language);
    expect(keyPointsOf(page)).toEqual(points);
    const said = [...page.document.querySelectorAll('main p')].find((each) => plain(each.textContent).startsWith(`${article.contentNote}:`));
    expect(plain(said?.textContent)).toBe(`${article.contentNote}: ${note} ${article.contentNoteHelp}`);
    expect(site.target(said?.querySelector('a')?.getAttribute('href') ?? '', page.url)?.url.href).toBe(helpPageOf(site, language).url);

    const [text] = page.document.querySelectorAll('main h2:has(a[href^="#"])');
    const elements = [...page.document.querySelectorAll('main *')];
    const order = [said, page.document.getElementById('key-points'), text].map((element) => (element ? elements.indexOf(element) : -1));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('has callouts and figures with their words', () => {
    const { document } = site.page(`/${SAMPLE.whole}`);
    expect([...document.querySelectorAll('main .callout p')].map((part) => plain(part.textContent))).toEqual(['A note', 'Text in a note.']);
    expect(plain(document.querySelector('main figure figcaption')?.textContent)).toBe('A drawing and what it shows');
    expect(document.querySelector('main figure img')?.getAttribute('alt')).toBe('A drawing of one color');
  });

  it('is not copied by one that has nothing of that kind', () => {
    const page = site.page(`/${SAMPLE.short}`);
    expect(keyPointsOf(page)).toEqual([]);
    expect(plain(page.document.querySelector('main')?.textContent)).not.toContain(words('en').article.contentNote);
    expect(page.document.querySelector('main .care, main .callout, main figure')).toBeNull();
  });
});

describe.each(inject('sites').filter(({ base }) => base === ''))('every article of the archive, in each language, in $name,', (built) => {
  const site = new Site(built);
  const texts = ARCHIVE.map((slug) => languages.map((language) => site.pages.find(({ url }) => url === alternates(site.page(`/${slug}`))[language])));
  const pages = texts.flat().filter((page) => page !== undefined);
  const without = (holds: (page: SitePage) => boolean) => pages.filter((page) => !holds(page)).map(({ address }) => address);

  it('is there', () => {
    expect(pages.length).toBe(ARCHIVE.length * languages.length);
  });

  it('starts with three to five key points', () => {
    expect(without((page) => [3, 4, 5].includes(keyPointsOf(page).length))).toEqual([]);
  });

  it('says when to get help, with cards for all that may be', () => {
    expect(
      without((page) => {
        const heading = [...page.document.querySelectorAll('main h2')].find((each) => plain(each.textContent) === WHEN[page.language]);
        const levels: string[] = [];
        for (let next = heading?.nextElementSibling; next && next.localName !== 'h2'; next = next.nextElementSibling) {
          if (next.classList.contains('care')) levels.push(...Object.keys(words(page.language).care).filter((level) => next?.classList.contains(level)));
        }
        return ['urgent', 'emergency'].every((level) => levels.includes(level));
      }),
    ).toEqual([]);
  });

  it('warns before it in every language, or in none', () => {
    const warns = (page: SitePage | undefined) => page !== undefined && plain(page.document.querySelector('main')?.textContent).includes(`${words(page.language).article.contentNote}:`);
    expect(texts.filter((translations) => new Set(translations.map(warns)).size > 1).map(([page]) => page?.address)).toEqual([]);
  });
});

function helpPageOf(site: Site, language: Language): SitePage {
  const first = site.page('/get-help');
  const page = site.pages.find(({ url }) => url === (alternates(first)[language] ?? first.url));
  if (page?.language !== language) throw new Error(`${site.built.name} has no page with all help lines in ${language}.`);
  return page;
}

/** What is printed of a line: its name and the text of each way, in a language. */
function said(line: Line, language: Language): string[] {
  const translation = line.translations?.[language];
  return [
    translation?.name ?? line.name,
    ...line.ways.map(({ text }, index) => {
      const other = translation?.ways[index] ?? text;
      return typeof other === 'string' ? other : other.text;
    }),
  ];
}

function wayOf({ call, sms, keyword, web }: Line['ways'][number]): string {
  if (call) return `tel:${call.replaceAll('-', '')}`;
  if (sms) return `sms:${sms.replaceAll('-', '')}${keyword ? `?&body=${keyword}` : ''}`;
  return web ?? '';
}

/** A text with the quotation marks and apostrophes of a keyboard. */
function typed(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

function keyPointsOf({ document }: SitePage): string[] {
  return [...document.querySelectorAll('main section[aria-labelledby="key-points"] li')].map((point) => plain(point.textContent));
}
