import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageArticle } from '../../../src/import/pages/page-article.ts';
import { savedPages } from '../../../src/import/sources/saved-pages.ts';
import { foundBy, whatIs } from '../../support/import/found.ts';
import { expected, turned } from '../../support/import/turned.ts';

const FOLDER = 'tests/support/import/pages';
const LONG = '<p>Sleep and mood pull on each other, and a few bad nights, one after the other, can change a day.</p>'.repeat(4);

describe('a folder of saved pages', async () => {
  const { articles, notices } = await foundBy(savedPages, whatIs(FOLDER));
  const at = (address: string) => articles.find((article) => article.address === address) ?? expect.fail(`There is no ${address}.`);

  it('tells of each article what its page says of itself', () => {
    const { body, ...article } = at('https://www.old.example/sleep-and-mood');
    expect(article).toEqual({
      from: 'https://www.old.example/sleep-and-mood',
      address: 'https://www.old.example/sleep-and-mood',
      otherAddresses: [],
      title: 'Sleep and mood',
      summary: 'How sleep and mood pull on each other, and what may help.',
      published: '2024-05-03T09:00:00-04:00',
      updated: '2024-06-01',
      labels: ['Mood', 'sleep', 'mood'],
      authors: ['Jane Doe'],
      language: 'en',
      online: true,
      cover: { address: 'https://cdn.old.example/cover.jpg', alt: 'A calm sea' },
    });
    expect(body.files).toEqual({ within: FOLDER, beside: [FOLDER], root: [FOLDER] });
    const { title, published, labels, authors, language } = at('https://www.old.example/blog/grief');
    expect({ title, published, labels, authors, language }).toEqual({
      title: 'Grief has no timetable', published: '2023-02-01', labels: ['Grief'], authors: ['Jane Doe'], language: 'en-US',
    });
  });

  it.each([
    ['https://www.old.example/sleep-and-mood', 'page-sleep-and-mood'],
    ['https://www.old.example/blog/grief', 'page-grief'],
    ['https://www.old.example/post/el-duelo', 'page-duelo'],
    ['https://www.old.example/blog/anxiety/', 'page-anxiety'],
  ])('becomes texts of the house: %s', (address, name) => {
    expect(turned(at(address))).toBe(expected(name));
  });

  it('knows the address of a page that was saved with its whole site, and where its pictures are', () => {
    expect(at('https://www.old.example/blog/anxiety/').body.files?.root).toEqual([`${FOLDER}/www.old.example`, FOLDER]);
  });

  it('leaves out lists, pages of the site and copies, and tells why', () => {
    expect(articles).toHaveLength(4);
    expect(notices.map(({ from, message }) => `${from}: ${message}`)).toEqual([
      'https://www.old.example/sleep-and-mood: Left out around the text: “Book now”, a form.',
      'no-day.html: Left out: it shows no day and has few words.',
      'nothing.html: Left out: no text of an article was found on it.',
      'www.old.example/blog/tag/mood/index.html: Left out: it is a list by topic.',
      'www.old.example/contact.html: Left out: it is a page of the site.',
      'www.old.example/index.html: Left out: it is the front page.',
      'www.old.example/latest/index.html: Left out: it is a list of other pages.',
      'Sleep and mood (1).html: Left out: it is the same article as Sleep and mood.html.',
    ]);
  });

  it('is recognized by its pages', () => {
    expect([savedPages.recognizes(whatIs(FOLDER)), savedPages.recognizes(whatIs('tests/support/import/ghost'))]).toEqual([true, false]);
  });
});

describe('a page', () => {
  const page = (html: string, address = 'https://old.example/a') => pageArticle({ from: 'a.html', html, address });
  const article = (html: string, address?: string) => page(html, address).article ?? expect.fail(page(html, address).why ?? '');

  it.each([
    ['of another page', '<link rel=canonical href="/sleep">', 'https://old.example/sleep'],
    ['of the front page, as some themes have it', '<link rel=canonical href="https://old.example/">', 'https://old.example/a'],
    ['of this machine', '<link rel=canonical href="file:///etc/passwd">', 'https://old.example/a'],
    ['that is none', '<link rel=canonical href="http://[">', 'https://old.example/a'],
  ])('that says it has the address %s', (_, head, address) => {
    expect(article(`<meta property="og:type" content="article">${head}<h1>A</h1>${LONG}`).address).toBe(address);
  });

  it.each([
    ['its only heading', '<title>B | Site</title>', '<h1>A</h1>', 'A'],
    ['its tab, without the name of the site', '<title>On sleep | Old blog</title><meta property="og:site_name" content="Old blog">', '', 'On sleep'],
    ['its tab, where a line in it is none of the site’s', '<title>Sleep - a start</title>', '', 'Sleep - a start'],
    ['the one of its headings that its tab names', '<title>On sleep | Old blog</title>', '<h1>Old blog</h1><h1>On sleep</h1>', 'On sleep'],
  ])('has the title of %s', (_, head, body, title) => {
    expect(article(`<html><head><meta property="og:type" content="article">${head}</head><body>${body}${LONG}</body></html>`).title).toBe(title);
  });

  it('tells of no article where its data tell of several', () => {
    const list = ['A', 'B'].map((headline) => `<script type="application/ld+json">{"@type":"BlogPosting","headline":"${headline}"}</script>`).join('');
    expect(page(`<html><head>${list}</head><body>${LONG}</body></html>`).why).toBe('it shows no day and has few words');
    expect(article(`<script type="application/ld+json">{"@type": broken</script><time datetime="2024-01-02"></time>${LONG}`).published).toBe('2024-01-02');
  });

  it('that would take too long to read is refused, and the rest goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'practice-blog-pages-'));
    writeFileSync(join(folder, 'deep.html'), `<article>${'<div>'.repeat(200_000)}${LONG}`);
    writeFileSync(join(folder, 'scripts.html'), '<script>'.repeat(100_000));
    writeFileSync(join(folder, 'cut.html'), `<html><head><meta property="og:type" content="article"></head><body><h1>Cut</h1>${LONG}<p>And <b>th`);
    const { articles, notices } = await foundBy(savedPages, whatIs(folder));
    expect(articles.map(({ title }) => title)).toEqual(['Cut']);
    expect(notices.map(({ from, message }) => `${from}: ${message}`)).toEqual([
      'deep.html: Left out: Its HTML has more than 400 parts within one another, or opens as many without closing them. Copy its words by hand.',
      'scripts.html: Left out: no text of an article was found on it.',
    ]);
    rmSync(folder, { recursive: true });
  });
});
