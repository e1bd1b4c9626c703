import { parseFeed } from '@rowanmanning/feed-parser';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { FIRST_LANGUAGE, languages, words } from '../../src/languages/languages.ts';
import { plain, sectionHeadings, seenWords, Site, type SiteArticle } from '../support/built-site.ts';
import { itemText, readXml } from '../support/feed-items.ts';

const LENGTH = 50;

const sites = inject('sites').map((built) => new Site(built));
const each = sites.flatMap((site) => languages.map((language) => ({ name: site.built.name, site, language })));

describe.each(each)('the feeds of $name in language $language', ({ site, language }) => {
  const all = site.articlesIn(language);
  const articles = new Map(all.map((article) => [article.page.url, article]));
  const newest = all.toSorted((a, b) => b.published.getTime() - a.published.getTime() || (a.page.address < b.page.address ? -1 : 1));
  const { home, topics, feed } = words(language).addresses;
  const own = `${home}/${feed}`.replace(/^\/+/, '');
  const former = language === FIRST_LANGUAGE ? ['feed/rss2'] : [];
  const topicFeeds = [...site.files].filter((file) => file.startsWith(`${topics}/`.slice(1)) && file.endsWith(`/${feed}`)).sort();
  const files = [own, ...topicFeeds, ...former];
  const feeds = files.map((file) => ({ file, feed: parseFeed(site.read(file)), xml: readXml(site.read(file)) }));
  const items = feeds.flatMap(({ file, feed, xml }) => {
    const texts = [...xml.querySelectorAll('item')].map(itemText);
    return feed.items.flatMap((item, index) => (texts[index] ? { file, item, text: texts[index] } : []));
  });
  const main = feeds[0]?.feed;

  /** What is wrong with any item, one line each. */
  const problems = (find: (entry: (typeof items)[number], article: SiteArticle | undefined) => (string | false | null | undefined)[]) =>
    items.flatMap((entry) =>
      find(entry, articles.get(entry.item.url ?? ''))
        .filter(Boolean)
        .map((problem) => `${entry.file}, ${entry.item.url ?? ''}: ${String(problem)}`),
    );

  it('are those that pages offer, one for everything and one for each topic', () => {
    const pages = site.pages.filter((page) => page.language === language);
    const offered = pages.flatMap(({ document, url }) =>
      [...document.querySelectorAll('link[rel="alternate"][type="application/rss+xml"]')].map(
        (link) => site.target(link.getAttribute('href') ?? '', url)?.file,
      ),
    );
    expect([...new Set(offered)].sort()).toEqual([own, ...topicFeeds].sort());
    const ofTopics = pages.filter(({ address }) => address.startsWith(`${topics}/`) && address.split('/').length === topics.split('/').length + 1);
    expect(topicFeeds).toEqual(ofTopics.map(({ address }) => `${address.slice(1)}/${feed}`).sort());
    expect(topicFeeds.length).toBeGreaterThan(0);
  });

  it('are well-formed RSS 2.0', async () => {
    for (const { file, feed, xml } of feeds) {
      const { errors } = await validateXML({ xml: site.read(file), normalization: 'format' });
      expect(errors, file).toEqual([]);
      expect(feed.meta, file).toEqual({ type: 'rss', version: '2.0' });
      expect(xml.documentElement.getAttribute('version'), file).toBe('2.0');
    }
  });

  it('hold the newest articles, the newest first, up to fifty', () => {
    expect(main?.items.map(({ url }) => url)).toEqual(newest.slice(0, LENGTH).map(({ page }) => page.url));
  });

  if (language === FIRST_LANGUAGE) {
    it('hold the same at the address where the practice’s feed stood before', () => {
      expect(feeds.at(-1)?.file).toBe('feed/rss2');
      expect(feeds.at(-1)?.feed.items).toEqual(main?.items);
    });
  }

  it('of a topic hold its articles alone, all in the same order', () => {
    for (const { file, feed } of feeds.filter(({ file }) => topicFeeds.includes(file))) {
      const topic = plain(site.page(`/${file.replace('/rss.xml', '')}`).document.querySelector('h1')?.textContent);
      const expected = newest.filter(({ topics }) => topics.includes(topic)).slice(0, LENGTH);
      expect(expected.length, file).toBeGreaterThan(0);
      expect(feed.items.map(({ url }) => url), file).toEqual(expected.map(({ page }) => page.url));
    }
  });

  it('say what they are: name, description, page, language, own address, and when they last changed', () => {
    for (const { file, feed, xml } of feeds) {
      const page = site.page(topicFeeds.includes(file) ? `/${file.replace('/rss.xml', '')}` : home);
      const channel = [...(xml.querySelector('channel')?.children ?? [])];
      const say = (name: string) => channel.find(({ tagName }) => tagName === name)?.textContent;
      const changed = Math.max(...feed.items.map(({ url }) => articles.get(url ?? '')?.changed.getTime() ?? 0));
      expect(feed.title, file).toBeTruthy();
      expect(feed.description, file).toBeTruthy();
      expect(new URL(feed.url ?? '').href, file).toBe(page.url);
      expect(feed.language, file).toBe(words(language).locale.toLowerCase());
      expect(feed.self, file).toBe(site.url(former.includes(file) ? `/${own}` : `/${file}`));
      const self = channel.find(({ tagName }) => tagName === 'atom:link');
      expect(['rel', 'type', 'href'].map((name) => self?.getAttribute(name)), file).toEqual(['self', 'application/rss+xml', feed.self]);
      expect(new Date(say('lastBuildDate') ?? ''), file).toEqual(new Date(changed));
    }
  });

  it('name each article by its address, for good', () => {
    expect(problems(({ item }, article) => [!article && 'no such article', item.id !== item.url && `called ${item.id ?? ''}`])).toEqual([]);
    expect(items.length).toBe(feeds.flatMap(({ feed }) => feed.items).length);
    const guids = feeds.flatMap(({ xml }) => [...xml.querySelectorAll('guid')]);
    expect(guids.length).toBe(items.length);
    expect(guids.filter((guid) => guid.getAttribute('isPermaLink') === 'false')).toEqual([]);
  });

  it('give each article its title, summary, author, topics and day', () => {
    expect(
      problems(({ item }, article) => {
        const page = article?.page.document;
        const text = plain(page?.querySelector('main')?.textContent);
        return [
          item.title !== plain(page?.querySelector('h1')?.textContent) && `title “${item.title ?? ''}”`,
          item.description !== page?.querySelector('meta[name="description"]')?.getAttribute('content') && `summary “${item.description ?? ''}”`,
          (item.authors.length === 0 || !item.authors.every(({ name }) => name && text.includes(name))) && 'author',
          String(item.categories.map(({ term }) => term)) !== String(article?.topics) && `topics ${String(item.categories.map(({ term }) => term))}`,
          item.published?.getTime() !== article?.published.getTime() && `day ${String(item.published)}`,
        ];
      }),
    ).toEqual([]);
  });

  it('hold the full text', () => {
    expect(
      problems(({ text }, article) => {
        const sections = article ? sectionHeadings(article.page).map((heading) => `${heading.tagName} ${plain(seenWords(heading))}`) : [];
        const given = new Set([...text.querySelectorAll('h2, h3, h4')].map(({ tagName, textContent }) => `${tagName} ${plain(textContent)}`));
        const words = plain(text.body.textContent).split(' ').length;
        return [
          ...sections.filter((section) => !given.has(section)).map((section) => `lacks ${section}`),
          words < (article?.words ?? Infinity) && `${words} words of ${article?.words ?? 0}`,
          // What was escaped twice shows its tags to readers.
          /<\/?(?:p|a|h\d|li|img|em)\b|&(?:lt|gt|amp|quot|#\d+);/.test(text.body.textContent) && 'shows tags',
        ];
      }),
    ).toEqual([]);
    expect(all.some(({ page }) => sectionHeadings(page).length >= 2)).toBe(true);
  });

  it('hold whole addresses alone, which work from anywhere', () => {
    expect(
      problems(({ text }) =>
        [...text.querySelectorAll('*')].flatMap((element) => [
          ...['href', 'src']
            .map((name) => element.getAttribute(name))
            .filter((link) => link !== null && !/^(?:https?:\/\/|mailto:|tel:|sms:)/.test(link)),
          element.hasAttribute('srcset') && 'srcset',
        ]),
      ),
    ).toEqual([]);
  });

  it('hold links and pictures that are there', () => {
    const parts = new Map(site.pages.map(({ file, document }) => [file, new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))]));
    expect(
      problems(({ text, item }) =>
        ['href', 'src'].flatMap((name) =>
          [...text.querySelectorAll(`[${name}]`)].map((element) => {
            const link = element.getAttribute(name) ?? '';
            const target = site.target(link, item.url ?? '');
            if (!target) return name === 'src' && `from elsewhere: ${link}`;
            if (!target.file) return `nothing at ${link}`;
            return target.fragment && !parts.get(target.file)?.has(target.fragment) && `no part ${link}`;
          }),
        ),
      ),
    ).toEqual([]);
  });

  it('hold pictures that every reader can show: JPEG or PNG, with their size, described', async () => {
    const images = items.flatMap(({ text }) => [...text.querySelectorAll('img')]);
    const pictures = new Map(images.map((image) => [image.getAttribute('src') ?? '', image]));
    const wrong: string[] = [];
    for (const [link, image] of pictures) {
      const file = site.target(link, site.built.site)?.file;
      const format = file && (await sharp(site.path(file)).metadata()).format;
      if (format !== 'jpeg' && format !== 'png') wrong.push(`${link}: ${format ?? 'not there'}`);
      if (!Number(image.getAttribute('width')) || !Number(image.getAttribute('height'))) wrong.push(`${link}: no size`);
      if (!image.hasAttribute('alt')) wrong.push(`${link}: no words for those who do not see it`);
    }
    expect(pictures.size).toBeGreaterThanOrEqual(Math.min(all.length, LENGTH));
    expect(wrong).toEqual([]);
  });

  it('hold nothing that runs or that a reader would drop', () => {
    expect(problems(({ text }) => [...text.querySelectorAll('script, style, iframe, form, link, source')].map(({ tagName }) => tagName))).toEqual([]);
  });
});
