import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { parseMarkdown } from '../../src/content/markdown/parse.ts';
import { FIRST_LANGUAGE, languages, words } from '../../src/languages/languages.ts';
import { citationsIn } from '../../src/content/markdown/citations.ts';
import { sources } from '../../src/model/sources.ts';
import { ARCHIVE } from '../support/archive.ts';
import { alternates, plain, seenWords, Site, type SitePage } from '../support/built-site.ts';
import { feedItems } from '../support/feed-items.ts';
import { SAMPLE } from '../support/sample-content.ts';

/** A mark in the text that cites a source: its number, the button over it, what that opens, and where it leads. */
interface Mark {
  number: number;
  face: Element | null;
  button: Element;
  note: Element | undefined;
  link: Element | undefined;
}

describe.each(inject('sites'))('the sources of $name', (built) => {
  const site = new Site(built);
  const cited = site.articles.map(({ page }) => ({ page, marks: marksOf(page), entries: entriesOf(page) })).filter(({ marks, entries }) => marks.length + entries.length > 0);

  /** What is wrong in any article, one line each. */
  const problems = (find: (article: (typeof cited)[number]) => (string | false | undefined)[]) =>
    cited.flatMap((article) =>
      find(article)
        .filter(Boolean)
        .map((problem) => `${article.page.address}: ${String(problem)}`),
    );

  it('are there in every language', () => {
    expect([...new Set(cited.map(({ page }) => page.language))].sort()).toEqual([...languages].sort());
  });

  it('are named in the text by a number, said in words for those who do not see it', () => {
    expect(
      problems(({ page, marks }) =>
        marks.flatMap(({ number, button }) => {
          const label = words(page.language).article.sources.mark(number);
          return [button.getAttribute('type') !== 'button' && 'a button that sends', button.getAttribute('aria-label') !== label && `“${button.getAttribute('aria-label') ?? ''}”`];
        }),
      ),
    ).toEqual([]);
  });

  it('are shown right where they are cited, and lead to the list', () => {
    expect(
      problems(({ page, marks }) =>
        marks.flatMap(({ face, button, note, link }) => {
          const entry = page.document.getElementById(link?.getAttribute('href')?.slice(1) ?? '');
          const title = plain(entry?.querySelector('a[lang], cite')?.textContent);
          return [
            (!note?.hasAttribute('popover') || button.nextElementSibling !== note) && `nothing opens at ${button.outerHTML}`,
            face?.getAttribute('href') !== link?.getAttribute('href') && `where no note can open, ${button.outerHTML} leads elsewhere`,
            (title === '' || !plain(note?.textContent).includes(title)) && `${button.outerHTML} shows another source than the list`,
            plain(link?.textContent) !== words(page.language).article.sources.inList && `no words lead to the list from ${button.outerHTML}`,
          ];
        }),
      ),
    ).toEqual([]);
  });

  it('stand in the list in the order in which the text first cites them, each once, and no other', () => {
    expect(
      problems(({ marks, entries }) => {
        const named = [...new Set(marks.map(({ link }) => link?.getAttribute('href')?.slice(1)))];
        const listed = entries.map(({ id }) => id);
        const numbers = marks.map(({ number, link }) => [number, listed.indexOf(link?.getAttribute('href')?.slice(1) ?? '') + 1]);
        return [
          String(named) !== String(listed) && `cites ${named.join(', ')}, lists ${listed.join(', ')}`,
          ...numbers.map(([said, place]) => said !== place && `${said} for the source in place ${place}`),
        ];
      }),
    ).toEqual([]);
  });

  it('lead back to every place that cites them', () => {
    expect(
      problems(({ page, marks, entries }) =>
        entries.flatMap((entry) => {
          const places = marks.filter(({ link }) => link?.getAttribute('href') === `#${entry.id}`).map(({ button }) => `#${button.closest('[id]')?.id ?? ''}`);
          const back = [...entry.querySelectorAll('a[href^="#"]')];
          const labels = back.map((link) => link.getAttribute('aria-label'));
          const { sources } = words(page.language).article;
          return [
            String(back.map((link) => link.getAttribute('href'))) !== String(places) && `${entry.id} leads back to ${back.map((link) => link.getAttribute('href')).join(', ')}, not ${places.join(', ')}`,
            String(labels) !== String(places.map((_, index) => sources.back(index + 1, places.length))) && `${entry.id} says ${labels.join(', ')}`,
          ];
        }),
      ),
    ).toEqual([]);
  });

  it('say in the page’s language what kind they are and when somebody looked, and lead there', () => {
    expect(
      problems(({ page, entries }) => {
        const { kinds, checked } = words(page.language).article.sources;
        return entries.flatMap((entry) => {
          const title = entry.querySelector('a[lang], cite[lang]');
          return [
            !title && `${entry.id} has no title with its language`,
            title?.localName === 'a' && !/^https:\/\//.test(title.getAttribute('href') ?? '') && `${entry.id} leads to ${title.getAttribute('href') ?? ''}`,
            !Object.values(kinds).some((kind) => plain(entry.textContent).includes(`${kind}. ${checked} `)) && `${entry.id} is of no kind`,
            entry.querySelectorAll('time').length !== 1 && `${entry.id} was looked at on no day`,
          ];
        });
      }),
    ).toEqual([]);
  });

  it('and words that are explained open what they mean, each a note of its own', () => {
    expect(
      site.pages.flatMap(({ address, document }) => {
        const opened = [...document.querySelectorAll('[popovertarget]')].map((button) => button.getAttribute('popovertarget') ?? '');
        const notes = [...document.querySelectorAll('[popover]')].map(({ id }) => id);
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const repeated = notes.filter((id) => ids.filter((other) => other === id).length !== 1);
        return String(opened) === String(notes) && repeated.length === 0 ? [] : [`${address}: ${opened.join(', ')} for ${notes.join(', ')}`];
      }),
    ).toEqual([]);
  });

  it('are all found: no mark stays in a text as it was written', () => {
    expect(site.pages.filter(({ document }) => /\[\^|:term\b|^\s*:::/m.test(seenWords(document.body, 'code'))).map(({ address }) => address)).toEqual([]);
  });

  it('stand in the feeds as links at the end, and numbers lead to the page’s list', () => {
    const items = languages.flatMap((language) => feedItems(site, language));
    const listed = new Map(cited.map(({ page, entries }) => [page.url, entries.map((entry) => entry.querySelector('a[lang]')?.getAttribute('href') ?? '')]));
    const marked = new Map(cited.map(({ page, marks }) => [page.url, marks.map(({ link }) => page.url + (link?.getAttribute('href') ?? ''))]));
    const wrong = items.flatMap(({ url, language, text }) => {
      const heading = [...text.querySelectorAll('h2')].findLast((each) => plain(each.textContent) === words(language).article.sources.heading);
      const links = [...(heading?.nextElementSibling?.querySelectorAll('li a') ?? [])].map((link) => link.getAttribute('href') ?? '');
      const numbers = [...text.querySelectorAll('sup a')].map((link) => link.getAttribute('href') ?? '');
      return [
        ...(String(links) === String((listed.get(url) ?? []).filter(Boolean)) ? [] : [`${url} lists ${links.join(', ')}`]),
        ...(String(numbers) === String(marked.get(url) ?? []) ? [] : [`${url} cites ${numbers.join(', ')}`]),
      ];
    });
    expect(items.filter(({ url }) => listed.has(url)).length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });

  it('open nothing in the feeds, where nothing can open', () => {
    const items = languages.flatMap((language) => feedItems(site, language));
    expect(items.filter(({ text }) => text.querySelector('[popover], [popovertarget], button')).map(({ url }) => url)).toEqual([]);
  });
});

describe.each(inject('sites').filter(({ base }) => base !== ''))('an article with sources, in $name,', (built) => {
  const site = new Site(built);
  const page = (address: string) => site.page(address);

  it.each([
    [`/${SAMPLE.whole}`, ['1', '2', '1'], ['Sleep and you', 'A review of sleep']],
    [`/es/${SAMPLE.wholeInSpanish}`, ['1', '2', '3', '2'], ['El sueño y usted', 'Sleep and you', 'A review of sleep']],
  ])('cites and lists them as it was written: %s', (address, numbers, listed) => {
    expect(marksOf(page(address)).map(({ number }) => String(number))).toEqual(numbers);
    expect(entriesOf(page(address)).map(titleOf)).toEqual(listed);
    expect(entriesOf(page(address)).map(({ id }) => id)).toEqual(listed.map((_, index) => `source-${index + 1}`));
  });

  it('says what each is: who, what, where, when, and its address even where it holds parentheses', () => {
    const [, entry] = entriesOf(page(`/${SAMPLE.whole}`));
    expect(plain(entry?.textContent)).toContain('Doe J and others. A review of sleep. Journal of Samples, 2020. Review of studies. Looked at January 2, 2026.');
    expect(decodeURIComponent(entry?.querySelector('a')?.getAttribute('href') ?? '')).toBe('https://doi.org/10.1000/S0000(20)1-7');
  });

  it('names each title in the language of the source', () => {
    const { document } = page(`/es/${SAMPLE.wholeInSpanish}`);
    const said = (title: string) => [...document.querySelectorAll('main [lang]')].filter((element) => plain(element.textContent) === title).map((element) => element.getAttribute('lang'));
    expect(said('El sueño y usted')).toEqual(['es', 'es']);
    expect(said('A review of sleep')).toEqual(['en', 'en']);
  });

  it('explains a word in the language of the page, and in the feed leaves the word alone', () => {
    for (const [address, language, meaning] of [[`/${SAMPLE.whole}`, 'en', 'A hormone.'], [`/es/${SAMPLE.wholeInSpanish}`, 'es', 'Una hormona.']] as const) {
      const label = [...page(address).document.querySelectorAll('label')].find((each) => plain(each.textContent) === 'cortisol');
      const button = page(address).document.getElementById(label?.getAttribute('for') ?? '');
      expect(plain(page(address).document.getElementById(button?.getAttribute('popovertarget') ?? '')?.textContent)).toBe(meaning);
      const item = feedItems(site, language).find(({ url }) => url === page(address).url);
      expect(plain(item?.text.body.textContent)).toContain('cortisol');
      expect(plain(item?.text.body.textContent)).not.toContain(meaning);
    }
  });

  it('has a list of them, as no other article has', () => {
    expect(site.articles.filter((article) => entriesOf(article.page).length > 0).map((article) => article.page.address).sort()).toEqual([`/es/${SAMPLE.wholeInSpanish}`, `/${SAMPLE.whole}`, `/${SAMPLE.odd}`].sort());
  });
});

describe.each(inject('sites').filter(({ base }) => base === ''))('every article of the archive, in each language, in $name,', (built) => {
  const site = new Site(built);
  const texts = ARCHIVE.flatMap((slug) =>
    languages.map((language) => {
      const url = alternates(site.page(`/${slug}`))[language];
      const page = site.pages.find((each) => each.url === url);
      if (!page) throw new Error(`${slug} is not there in ${language}.`);
      return { slug, language, page, entries: entriesOf(page) };
    }),
  );
  const without = (holds: (text: (typeof texts)[number]) => boolean) => texts.filter((text) => !holds(text)).map(({ page }) => page.address);

  it('lists the sources that its text cites', () => {
    const named = ({ slug, language }: (typeof texts)[number]) => {
      const name = language === FIRST_LANGUAGE ? 'index' : language;
      return citationsIn(parseMarkdown(readFileSync(`content/posts/${slug}/${name}.md`, 'utf8'))).map(({ id }) => sources().get(id)?.title);
    };
    expect(without((text) => String(named(text)) === String(text.entries.map(titleOf)))).toEqual([]);
  });

  it('has three sources or more, one of them a guideline, a review of studies or from a government', () => {
    const strong = ({ language, entries }: (typeof texts)[number]) => {
      const { guideline, review, government } = words(language).article.sources.kinds;
      return entries.some((entry) => [guideline, review, government].some((kind) => plain(entry.querySelector('.facts')?.textContent).startsWith(`${kind}.`)));
    };
    expect(without((text) => text.entries.length >= 3 && strong(text))).toEqual([]);
  });
});

function marksOf({ document }: SitePage): Mark[] {
  return [...document.querySelectorAll('main [popovertarget^="note-"]')].map((button) => {
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '') ?? undefined;
    const face = button.previousElementSibling;
    return { number: Number(plain(face?.textContent)), face, button, note, link: note?.querySelector('a[href^="#source-"]') ?? undefined };
  });
}

/** The title of a source in the list. */
function titleOf(entry: Element): string {
  return plain(entry.querySelector('a[lang], cite')?.textContent);
}

function entriesOf({ document }: SitePage): Element[] {
  return [...document.querySelectorAll('main section[aria-labelledby="sources"] ol > li')];
}
