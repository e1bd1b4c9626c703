import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAddressList } from '../../../src/content/address-list.ts';
import { answering, catalogueOf } from '../../../src/content/catalogue.ts';
import { readContent } from '../../../src/content/content.ts';
import { articlesIn, bring, photograph, picturesOf } from '../../support/import/content.ts';
import { SmallContent } from '../../support/small-content.ts';

let content: SmallContent;
let folder: string;

beforeEach(() => {
  content = new SmallContent();
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => {
  content.remove();
  rmSync(folder, { recursive: true, force: true });
});

const LONG = 'A text about sleep that is long enough to be one. It says what helps, what does not, and whom to ask, in words that anybody can read.';

interface Item {
  title?: string;
  link?: string;
  day?: string;
  html?: string;
  more?: string;
}

/** A feed with some articles, as a file. */
function feedOf(...items: Item[]): string {
  const file = join(folder, 'feed.xml');
  const written = items.map(({ title = 'A walk', link = 'https://old.example.org/a-walk', day = 'Tue, 31 Dec 2019 12:00:00 GMT', html = `<p>${LONG}</p>`, more = '' }) =>
    `<item><title>${title}</title><link>${link}</link><pubDate>${day}</pubDate>${more}<content:encoded><![CDATA[${html}]]></content:encoded></item>`);
  writeFileSync(file, `<rss version="2.0" xmlns:content="c"><channel><link>https://old.example.org</link>${written.join('')}</channel></rss>`);
  return file;
}

const none = picturesOf({});

describe('an import', () => {
  it('asks first which topics labels become, and remembers the answer', async () => {
    const feed = feedOf({ more: '<category>Low mood</category><category>Office</category><author>Ana</author>' });
    const first = await bring(content, feed, none, { accept: false });
    expect(first.asked).toEqual({ topics: { 'Low mood': 'mood', Office: 'leave out' }, authors: { Ana: 'the-team' } });
    expect(Object.keys(articlesIn(content))).toEqual([]);
    content.replace('import.yaml', 'Office: leave out', 'Office: sleep # ours');
    await bring(content, feed, none, { accept: false });
    expect(articlesIn(content)['a-walk/index.md']).toContain('topics: [mood, sleep]\n');
    expect(content.read('import.yaml')).toContain('  Office: sleep # ours\n');
  });

  it('says with --dry-run what it would do, and writes nothing', async () => {
    const before = readdirSync(content.folder, { recursive: true });
    const { articles, addresses } = await bring(content, feedOf({ html: '<p>Words.<img src="/a.jpg"></p>' }), none, { dryRun: true });
    expect(articles.map(({ address }) => address)).toEqual(['/a-walk']);
    expect(addresses).toEqual([{ from: '/a-walk', to: '/a-walk' }]);
    expect(readdirSync(content.folder, { recursive: true })).toEqual(before);
  });

  it('adds only what is new, and knows what was renamed or deleted', async () => {
    await bring(content, feedOf({}, { title: 'A rest', link: 'https://old.example.org/a-rest', html: '<p>Other words, about rest.</p>' }), none);
    const text = content.read('posts/a-walk/index.md');
    content.delete('posts/a-walk');
    content.delete('posts/a-rest');
    content.write('posts/walking/index.md', text.replace('draft: true', 'aliases: [/a-walk]\ndraft: true'));
    content.write('posts/walking/cover.svg', content.read('posts/sleep-and-mood/cover.svg'));
    const again = await bring(content, feedOf({}, { title: 'A rest', link: 'https://old.example.org/a-rest' }, { title: 'A run', link: 'https://old.example.org/a-run' }), none);
    expect(again.articles.map(({ folder: name }) => name)).toEqual(['a-run']);
    expect(Object.keys(articlesIn(content))).toEqual(['a-run/index.md', 'walking/index.md']);
  });

  it('goes on where it was stopped: whole articles are known, half ones are gone', async () => {
    const feed = feedOf({}, { title: 'A rest', link: 'https://old.example.org/blog/a-rest' });
    await bring(content, feed, none);
    content.delete('import.yaml');
    content.write('addresses.txt', '# Every address.\n');
    content.delete('posts/a-rest');
    mkdirSync(join(content.folder, '.import/half'), { recursive: true });
    const again = await bring(content, feed, none);
    expect([again.articles.map(({ title }) => title), again.there]).toEqual([['A rest'], 1]);
    expect(readdirSync(content.folder)).not.toContain('.import');
    expect(content.read('addresses.txt')).toMatch(/\nwaiting \/a-walk\nwaiting \/blog\/a-rest\n$/);
  });

  it('loses nothing where it was stopped, not even what a person must know, and lets no second one in meanwhile', async () => {
    const feed = feedOf({ html: `<p>${LONG}</p><img src="/gone.jpg">` }, { title: 'A rest', link: 'https://old.example.org/a-rest', html: `<p>Rest. ${LONG}</p><img src="/full.jpg">` });
    const full = { ...none, picture: (address: string) => (address.endsWith('full.jpg') ? Promise.reject(Object.assign(new Error('full'), { syscall: 'write' })) : none.picture(address)) };
    await expect(bring(content, feed, full)).rejects.toThrow('full');
    content.write('.import/running', String(process.ppid));
    await expect(bring(content, feed, none)).rejects.toThrow('Another import is under way here.');
    content.write('.import/running', '');
    const again = await bring(content, feed, none);
    expect([again.untold, again.articles].map((list) => list.map(({ title }) => title))).toEqual([['A walk'], ['A rest']]);
    expect(again.addresses).toEqual([{ from: '/a-rest', to: '/a-rest' }, { from: '/a-walk', to: '/a-walk', why: expect.any(String) }]);
    expect(content.read('import-report.md')).toContain('The picture https://old.example.org/gone.jpg did not come along');
    expect(content.read('addresses.txt')).toContain('\nwaiting /a-rest\nwaiting /a-walk\n');
    expect(readdirSync(content.folder)).not.toContain('.import');
  });

  it('leaves out a text that nobody foresaw, tells of it, and goes on', async () => {
    const strange = { ...none, picture: () => Promise.reject(new RangeError('too deep')) };
    const { articles, notices } = await bring(content, feedOf({ html: '<p>Words.<img src="/a.jpg"></p>' }, { title: 'A rest', link: 'https://old.example.org/a-rest' }), strange);
    expect(articles.map(({ title }) => title)).toEqual(['A rest']);
    expect(notices[0]?.message).toBe('Something in it could not be turned (too deep). Copy its words by hand, and show this line to whoever looks after the site.');
  });

  it('makes no link to a computer in a network of one\'s own, and one of what starts with www.', async () => {
    const html = `<p>${LONG} <a href="http://127.0.0.1/">a</a> <a href="https://2130706433/x">b</a> <a href="#%ff">c</a> See www.example.org.</p>`;
    const { errors } = await bring(content, feedOf({ html }), none);
    expect(content.read('posts/a-walk/index.md')).toContain(' a b c See [www.example.org](https://www.example.org/).\n');
    expect(errors).toBe(0);
  });

  it('tells of a picture that cannot be had, and goes on', async () => {
    const html = `<p>${LONG}</p><figure><img src="/gone.jpg" alt="Waves"><figcaption>The sea</figcaption></figure><img src="http://127.0.0.1/x.png" alt="x"><p>End.</p>`;
    const { articles: [article], errors } = await bring(content, feedOf({ html }), none);
    expect(article?.notes.filter((note) => note.includes('did not come along'))).toEqual([
      'The picture https://old.example.org/gone.jpg did not come along: it is not there any more.',
      'The picture http://127.0.0.1/x.png did not come along: it has an address that nobody may ask.',
    ]);
    expect(errors).toBe(0);
    expect(content.read('posts/a-walk/index.md')).toMatch(/\n\nThe sea\n\nEnd\.\n$/);
  });

  it('leads links within the old site to where its articles stand here', async () => {
    const html = '<p>See <a href="/2020/01/a-rest/#why">rest</a>, <a href="https://WWW.old.example.org/?p=7">it too</a>, <a href="/sleep-and-mood">sleep</a>, <a href="https://old.example.org/services">services</a>.</p>';
    const { articles } = await bring(content, feedOf({ html }, { title: 'A rest', link: 'https://old.example.org/2020/01/a-rest/', more: '<guid>https://old.example.org/?p=7</guid>', html: '<h3 id="why">Why <i>rest</i>?</h3><p>Words.</p>' }), none);
    expect(content.read('posts/a-walk/index.md')).toContain('\nSee [rest](/a-rest#why-rest), [it too](/a-rest), [sleep](/sleep-and-mood), [services](https://old.example.org/services).\n');
    expect(articles[0]?.notes).toContain('A link still leads to https://old.example.org/services on the former site, which did not come along. Take it out, or correct it.');
  });

  it('tells of two that say nearly the same', async () => {
    const words = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');
    const { articles } = await bring(content, feedOf({ html: `<p>${words}</p>` }, { title: 'A stroll', link: 'https://old.example.org/a-stroll', html: `<p>First: ${words}</p>` }), none);
    expect(articles[1]?.notes).toContain('It says nearly the same as “A walk”. Keep one of the two.');
  });

  it('keeps names and titles that are too long from breaking anything', async () => {
    const long = 'very-long-name-'.repeat(30);
    const { errors } = await bring(content, feedOf({ title: 'Very long words '.repeat(20), link: `https://old.example.org/${long}` }, { title: '', link: 'https://old.example.org/con' }, { title: '../../x', link: 'https://old.example.org/%2e%2e%2f%2e%2e%2fx' }), none);
    expect(errors).toBe(0);
    expect(readdirSync(join(content.folder, 'posts')).every((name) => /^[a-z0-9-]{1,200}$/.test(name))).toBe(true);
  });

  it('leaves articles that can be published once the marks are filled in, and then every old address answers', async () => {
    content.translate();
    const pictures = { 'waves.jpg': await photograph(), 'moon.jpg': await photograph(1600, 1000) };
    for (const file of ['wordpress/export', 'feed/rss', 'feed/atom']) await bring(content, `tests/support/import/${file}.xml`, picturesOf(pictures));
    for (const path of Object.keys(articlesIn(content))) content.write(`posts/${path}`, filledIn(content.read(`posts/${path}`)));
    expect((await content.report()).split('\n').filter((line) => line.startsWith('  ') && !line.includes('Only a warning:'))).toEqual([]);
    const catalogue = catalogueOf(await readContent(content.folder), '2026-11-26');
    const answers = new Set<string>([...answering(catalogue).keys(), ...catalogue.moved.map(({ from }) => from)]);
    const { listed } = readAddressList(content.read('addresses.txt'));
    expect(listed.filter(({ waiting }) => waiting).map(({ address }) => address)).toEqual([
      '/2020/03/sleep-and-mood', '/2021/music-and-sleep', '/blog/second', '/blog/walks-and-moods', '/cut', '/etc/passwd', '/grief', '/plain',
    ]);
    expect(listed.filter(({ address }) => !answers.has(address))).toEqual([]);
  });
});

/** A text as an editor leaves it: words in the place of all marks, no word that the practice never writes, and no draft. */
function filledIn(text: string): string {
  let count = 0;
  return text
    .replace(/ ?<!-- language-ok: ‹[^›]*› -->/g, '')
    .replaceAll('committed suicide', 'died by suicide')
    .replace(/^description: "‹[^›]*›"$/m, () => `description: "${`What this article says, and whom it helps, in ${(count += 1)} way.`.padEnd(120, '.')}"`)
    .replace(/‹[^›]*›/g, 'Words that somebody wrote')
    .replace('draft: true\n', '');
}
