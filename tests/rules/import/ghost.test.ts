import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ghost } from '../../../src/import/sources/ghost.ts';
import { foundBy, whatIs, whatOf } from '../../support/import/found.ts';
import { expected, takenFrom, turned } from '../../support/import/turned.ts';

const EXPORT = 'tests/support/import/ghost/export.json';
const bytesOf = (text: string) => whatOf({ typed: 'ghost.json', kind: 'file', place: 'ghost.json' }, Buffer.from(text));

describe('an export of Ghost', async () => {
  const { articles, notices } = await foundBy(ghost, whatIs(EXPORT));
  const called = (title: string) => articles.find((article) => article.title === title) ?? expect.fail(`There is no ${title}.`);

  it('is recognized, and nothing else is', async () => {
    expect(ghost.recognizes(whatIs(EXPORT))).toBe(true);
    for (const text of ['{"name":"package"}', '<rss/>', 'Words', '[]']) expect(ghost.recognizes(bytesOf(text))).toBe(false);
  });

  it('tells of an article all that stands in its tables', () => {
    const { body, ...article } = called('Sleep\u00A0and “mood”');
    expect(article).toEqual({
      from: 'export.json: Sleep\u00A0and “mood”',
      address: 'https://old.example/sleep-and-mood/',
      title: 'Sleep\u00A0and “mood”',
      summary: 'How sleep and mood pull on each other.',
      published: '2024-05-03T02:30:00Z',
      updated: '2024-06-02T10:00:00Z',
      labels: ['Mood', 'Sleep'],
      authors: ['Jane Doe', 'John Roe'],
      language: 'en',
      online: true,
      cover: { address: 'https://old.example/content/images/2024/05/cover.jpg', alt: 'A calm sea', caption: 'Photo: <a href="https://example.com">Someone</a>' },
    });
    expect([body.base, body.html.includes('__GHOST_URL__')]).toEqual(['https://old.example/', false]);
  });

  it.each([
    ['Sleep\u00A0and “mood”', 'ghost-sleep-and-mood'],
    ['A draft in the new editor', 'ghost-lexical'],
    ['A draft in the old editor', 'ghost-mobiledoc'],
    ['Duelo y pérdida', 'ghost-duelo'],
  ])('becomes a text of the house: %s', (title, name) => {
    expect(turned(called(title))).toBe(expected(name));
  });

  it('leaves out what no text here has, and lists it', () => {
    expect(takenFrom(called('Sleep\u00A0and “mood”'))).toEqual(['booking', 'program', 'tracker', 'embed', 'button']);
  });

  it('has drafts and what only members saw as drafts', () => {
    expect(articles.filter(({ online }) => !online).map(({ title, address }) => [title, address])).toEqual([
      ['A draft in the new editor', undefined],
      ['A draft in the old editor', undefined],
      ['For members', 'https://old.example/for-members/'],
    ]);
  });

  it('tells of what does not come along', () => {
    expect(notices.map(({ from, message }) => `${from}: ${message}`)).toEqual([
      'export.json: A draft in the new editor: Left out: a part of the text that only Ghost can show (signup).',
      'export.json: A draft in the old editor: Left out: a part of the text that only Ghost can show (product).',
      'export.json: About us: Left out: it is a page of the site, and no article.',
      'export.json: A letter: Left out: it was sent by email, and never stood on the site.',
      'export.json: Nothing: Left out: it has no text that can be read. Open it in Ghost, and copy its words by hand.',
    ]);
  });

  it('asks for the address of the site where it does not tell it', async () => {
    const bare = readFileSync(EXPORT, 'utf8').replace('"https://old.example/"', '""');
    const { articles, notices } = await foundBy(ghost, bytesOf(bare));
    expect([articles[0]?.address, notices[0]?.message]).toEqual(['/sleep-and-mood/', 'An export of Ghost does not say at which address the site ' +
      'stands, so its pictures cannot be fetched. Type the address, too: --site https://…']);
    const told = await foundBy(ghost, bytesOf(bare), undefined, 'https://blog.example/');
    expect([told.articles[0]?.address, told.articles[0]?.cover?.address, told.notices.length]).toEqual([
      'https://blog.example/sleep-and-mood/', 'https://blog.example/content/images/2024/05/cover.jpg', 5,
    ]);
  });

  it.each([
    ['cut off', readFileSync(EXPORT, 'utf8').slice(0, 6000)],
    ['nested without end', `{"db":${'['.repeat(200_000)}`],
    ['no JSON', '{"db":[{"data":{"posts":[<html>'],
  ])('is refused where it is %s', async (_, text) => {
    await expect(foundBy(ghost, bytesOf(text))).rejects.toThrow('The export is cut off or broken');
  });

  it('is refused where it holds no posts', async () => {
    await expect(foundBy(ghost, bytesOf('{"db":[{"data":{"posts":[],"tags":[{}]}}]}'))).rejects.toThrow('ghost.json holds no posts.');
  });
});
