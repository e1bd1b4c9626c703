import { describe, expect, it } from 'vitest';
import { isSitemap, readSitemap } from '../../../src/import/pages/sitemap.ts';
import { sitemap } from '../../../src/import/sources/sitemap.ts';
import { foundBy, siteOf, whatIs, whatOf } from '../../support/import/found.ts';

const article = (title: string, head = '') => `<!doctype html><html><head><title>${title}</title><meta property="og:type" content="article">${head}</head>
  <body><h1>${title}</h1>${'<p>Sleep and mood pull on each other, and a few bad nights can change how a day feels.</p>'.repeat(4)}</body></html>`;
const urlset = (...addresses: string[]) =>
  `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.map((loc) => `<url><loc>${loc}</loc></url>`).join('')}</urlset>`;
const file = (text: string) => whatOf({ typed: 'list.txt', kind: 'file', place: '/list.txt' }, Buffer.from(text));

const SITE: Record<string, string> = {
  'https://old.example/': '<!doctype html><html><body>Welcome</body></html>',
  'https://old.example/robots.txt': 'User-agent: *\nSitemap: https://old.example/map.xml\n',
  'https://old.example/map.xml': '<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://old.example/posts.xml</loc></sitemap>' +
    '<sitemap><loc>https://old.example/map.xml</loc></sitemap><sitemap><loc>https://old.example/gone.xml</loc></sitemap></sitemapindex>',
  'https://old.example/posts.xml': urlset('https://old.example/sleep', 'https://old.example/tag/mood', 'https://old.example/lost', 'https://old.example/grief?a=1&amp;b=2'),
  'https://old.example/sleep': article('Sleep'),
  'https://old.example/grief?a=1&b=2': article('Grief', '<link rel="canonical" href="https://old.example/grief">'),
};

describe('a site', () => {
  it('comes page by page, by the list that it has for search engines', async () => {
    const site = siteOf(SITE);
    const { articles, notices } = await foundBy(sitemap, whatIs('https://old.example/', SITE), site);
    expect(articles.map(({ title, address, otherAddresses }) => [title, address, otherAddresses])).toEqual([
      ['Sleep', 'https://old.example/sleep', []],
      ['Grief', 'https://old.example/grief', ['https://old.example/grief?a=1&b=2']],
    ]);
    expect(notices.map(({ from, message }) => `${from}: ${message}`)).toEqual([
      'https://old.example/gone.xml: This list of pages could not be read, so its pages are not here: the site says that nothing is there (404).',
      'https://old.example/tag/mood: Left out without a look: by its address it is a list by topic.',
      'https://old.example/lost: Left out: the site says that nothing is there (404).',
    ]);
    expect(site.asked).not.toContain('https://old.example/tag/mood');
  });

  it('comes by a list of addresses in a file, too', async () => {
    const { articles } = await foundBy(sitemap, file('# ours\nhttps://old.example/sleep\r\n\nhttps://old.example/sleep\n'), siteOf(SITE));
    expect(articles.map(({ title }) => title)).toEqual(['Sleep']);
  });

  it('has to have a list', async () => {
    await expect(foundBy(sitemap, whatIs('https://old.example/', SITE), siteOf({}))).rejects.toThrow('No page is listed there.');
  });
});

describe('a sitemap', () => {
  it.each([
    [urlset('https://old.example/a'), true],
    ['https://old.example/a\nhttps://old.example/b\n', true],
    ['<rss version="2.0"></rss>', false],
    ['Words of a text\nhttps://old.example/a', false],
    ['', false],
  ])('is recognized: %s', (text, is) => {
    expect(isSitemap(text)).toBe(is);
  });

  it('lists pages, and not the pictures on them', () => {
    expect(readSitemap('<urlset xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc> https://old.example/a </loc><image:image><image:loc>https://old.example/a.jpg</image:loc></image:image></url></urlset>'))
      .toEqual({ pages: ['https://old.example/a'], sitemaps: [] });
  });

  it('that is cut off is read as far as it goes', () => {
    expect(readSitemap('<urlset><url><loc>https://old.example/a</loc></url><url><loc>https://old.ex').pages).toEqual(['https://old.example/a']);
  });

  it('that defines entities is refused, before any grows', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a "aaaaaaaaaa">${'bcdefgh'.split('').map((name, index) => `<!ENTITY ${name} "${`&${'abcdefg'[index]};`.repeat(10)}">`).join('')}]><urlset><url><loc>https://old.example/&h;</loc></url></urlset>`;
    expect(() => readSitemap(bomb)).toThrow('It defines entities of its own (DOCTYPE)');
    expect(() => readSitemap('<urlset><url><loc>&x;</loc>')).toThrow('It is no sitemap that can be read');
  });

  it('has a bound', () => {
    expect(() => readSitemap(Array.from({ length: 50_001 }, (_, index) => `https://old.example/${index}`).join('\n'))).toThrow('It lists more than 50000 addresses.');
  });
});
