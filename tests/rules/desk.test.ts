import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk } from '../../src/build/desk.ts';
import type { Overview } from '../../src/desk/facts.ts';
import { html } from '../../src/desk/html.ts';
import { deskPage } from '../../src/desk/page.ts';
import { previewPage, shownOf } from '../../src/desk/preview-page.ts';
import { readOverview } from '../../src/desk/read-overview.ts';
import { htmlFaults } from '../support/html-validator.ts';
import { ARTICLE, SmallContent, SPANISH, spanishText } from '../support/small-content.ts';

const EASY = 'We go out. You can sit. I am here. It is late. She can wait.';
const HARD = 'Neuropsychiatric comorbidities necessitate interdisciplinary pharmacotherapeutic considerations. '.repeat(5);

describe('the facts of the desk', () => {
  const content = new SmallContent();
  const original = content.read(ARTICLE);
  const drawing = content.read('posts/sleep-and-mood/cover.svg');
  const also = (id: string, from: string, to: string, words: string) => {
    content.write(`posts/${id}/index.md`, original.replace('Sleep and mood', id).replace(from, to).replace('Text.', words));
    content.write(`posts/${id}/cover.svg`, drawing);
  };
  let facts: Overview;
  const article = (id: string) => facts.articles.find((one) => one.id === id);

  beforeAll(async () => {
    content.replace(ARTICLE, 'published: 2026-01-31', 'published: 2026-01-31\nupdated: 2026-02-10\nreviewer: the-team\nreviewed: 2026-01-31\nreviewDue: 2026-03-20');
    content.replace(ARTICLE, 'Text.', `${EASY}\n\n## Second part\n\n${HARD}\n\n## Third part\n\nToo short.\n\n![A wave](./cover.svg)\n\n:::figure[A wave, once more]\n![A wave](./cover.svg)\n:::`);
    content.write(SPANISH, spanishText('sueno-y-animo', 'Una introducción.'));
    also('nights', 'published: 2026-01-31', 'published: 2026-02-01\ndraft: true', 'See [sleep](/sleep-and-mood).');
    also('later', 'published: 2026-01-31', 'published: 2026-04-02', 'See [sleep](/sleep-and-mood), [again](/sleep-and-mood#first-part) and [this](/later).');
    content.write('posts/broken/index.md', 'No fields.');
    facts = await readOverview(content.folder, {}, new Date('2026-03-05T12:00:00Z'));
  });
  afterAll(() => content.remove());

  it('say where each article stands, the newest first', () => {
    expect(facts.on).toBe('2026-03-05');
    expect(facts.articles.filter(({ kind }) => kind === 'posts').map(({ id, state, published }) => [id, state, published])).toEqual([
      ['later', 'waiting', '2026-04-02'],
      ['nights', 'draft', '2026-02-01'],
      ['sleep-and-mood', 'online', '2026-01-31'],
      ['broken', 'unreadable', null],
    ]);
  });

  it('say what somebody should look at, and ask no translation of a draft', () => {
    expect(article('sleep-and-mood')?.needs).toEqual(expect.arrayContaining(['behind', 'review', 'caption']));
    expect(article('sleep-and-mood')?.review).toEqual({ due: '2026-03-20', left: 15, state: 'soon' });
    expect(article('later')?.needs).toContain('missing');
    expect(article('nights')?.needs).not.toContain('missing');
    expect(article('broken')?.needs).toEqual(['error']);
  });

  it('tell each language by itself: its address, whether it is behind, who links to it', () => {
    const texts = article('sleep-and-mood')?.texts.map(({ language, state, address, sources, linkedFrom }) => [language, state, address, sources, linkedFrom]);
    expect(texts).toEqual([
      ['en', 'original', '/sleep-and-mood', 3, ['content/posts/later/index.md', 'content/posts/nights/index.md']],
      ['es', 'behind', '/es/sueno-y-animo', 0, []],
    ]);
    expect(article('sleep-and-mood')?.needs).toContain('orphan');
    expect(article('later')?.texts[0]?.linkedFrom).toEqual([]);
  });

  it('tell how hard each part is to read, a short one with the next', () => {
    const { reading } = article('sleep-and-mood')?.texts[0] ?? {};
    expect(reading?.limit).toBe(9);
    expect(reading?.parts.map(({ heading, line, isHard }) => [heading, line, isHard])).toEqual([
      ['', 16, false],
      ['Second part', 22, true],
    ]);
    expect(article('later')?.texts[0]?.reading).toBeNull();
  });

  it('find pictures that stand alone, and leave those with a caption', () => {
    expect(facts.pictures).toEqual([{ file: 'content/posts/sleep-and-mood/index.md', line: 30, picture: 'cover.svg', description: 'A wave' }]);
  });

  it('know when help lines were checked, and what is cited where', () => {
    expect(facts.helpLines).toEqual([{ name: 'Sample line', checkedOn: '2026-01-31', age: 33, isDue: false, source: 'https://www.example.com/help' }]);
    expect(facts.sources.map(({ id, kind, year, age, citedBy }) => [id, kind, year, age, citedBy])[1]).toEqual(['guide2020', 'guideline', null, null, ['later', 'nights', 'sleep-and-mood']]);
  });

  it('put days and reviews into their months, and no draft', () => {
    expect(facts.calendar.map(({ month, entries }) => [month, entries.map(({ what, id }) => `${what} ${id}`)])).toEqual([
      ['2026-01', ['online sleep-and-mood']],
      ['2026-03', ['review sleep-and-mood']],
      ['2026-04', ['waiting later']],
    ]);
  });

  it('tell what the check tells, at its line', () => {
    expect(facts.problems).toContainEqual(expect.objectContaining({ file: 'content/posts/broken/index.md', line: 1, level: 'error', rule: 'no-fields' }));
  });

  it('are shown with places as words in a file to send, and as links while somebody writes', () => {
    const [sent, shown] = [deskPage(facts, { typefaces: '' }), deskPage(facts, { typefaces: '', dev: { base: '/blog/', root: 'home/ana/site' } })];
    expect(sent).not.toMatch(/open-in-editor\?|localhost|href="\/|home\/ana|src="/);
    expect(sent).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(shown).toContain('href="/blog/__open-in-editor?file=content%2Fposts%2Fbroken%2Findex.md%3A1%3A1"');
    expect(shown).toContain('href="/blog/desk/preview?page=%2Fes%2Fsueno-y-animo"');
    expect(shown).toContain('<a href="/blog/admin">Write and publish with forms</a>');
    expect(shown).toContain('<a href="/blog/admin#/collections/posts/entries/sleep-and-mood">Edit with forms</a>');
  });

  it('are valid HTML as writers see them, and so is the preview', async () => {
    const reading = { typefaces: '', dev: { base: '/', root: '' } };
    expect(await htmlFaults(deskPage(facts, reading), 'desk')).toEqual([]);
    expect(await htmlFaults(previewPage(facts, { page: '/sleep-and-mood', scheme: 'dark' }, reading), 'preview')).toEqual([]);
  });

  it('lead from the preview of a page to its other language and back', () => {
    const page = previewPage(facts, { page: '/sleep-and-mood' }, { typefaces: '', dev: { base: '/', root: '' } });
    expect(page).toContain('<iframe title="On a phone" src="/sleep-and-mood" width="390"');
    expect(page).toContain('href="/desk/preview?page=%2Fes%2Fsueno-y-animo"');
    expect(page).toContain('href="/desk"');
  });
});

describe('the pages of the desk', () => {
  it('are there while somebody writes, and in no build', () => {
    expect(Object.keys(desk().hooks)).toEqual(['astro:config:done', 'astro:server:setup', 'astro:server:start']);
  });

  it('keep words words, whatever an article is called', () => {
    expect(html`<p title="${'"'}">${['<b>', html`<i>`]}${0}${false}</p>`.text).toBe('<p title="&quot;">&lt;b&gt;<i>0</p>');
  });

  it('show no page of another site, and never themselves', () => {
    const shown = (page: string) => shownOf(new URLSearchParams({ page }));
    expect(shown('/es/sueno')).toEqual({ page: '/es/sueno', scheme: undefined });
    for (const page of ['about', '//example.org', '/\\example.org', 'https://example.org', 'javascript:alert(1)', '/desk', '/desk/preview?page=/']) expect(shown(page)).toBeUndefined();
  });
});
