import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readContent, type WholeText } from '../../src/content/content.ts';
import { parseMarkdown } from '../../src/content/markdown/parse.ts';
import { headingWords, walk, wordsOf } from '../../src/content/markdown/tree.ts';
import { bringAlong } from '../../src/import/import.ts';
import { plain } from '../../src/import/markdown/headings.ts';
import { feed } from '../../src/import/sources/feed.ts';
import { opened } from '../../src/import/what.ts';
import { FIRST_LANGUAGE } from '../../src/languages/languages.ts';
import { Site } from '../support/built-site.ts';
import { NOW, picturesOf } from '../support/import/content.ts';

const [own] = inject('sites');

/** What a reader finds in a text: the words of its headings, its paragraphs and points, and where its links lead. */
function found({ body }: WholeText) {
  const parts = walk(parseMarkdown(body.replace(/<sup>[^<]*<\/sup>/g, '').replace(/\[\^[\w-]+\]/g, '')));
  const words = (type: string) => parts.filter((part) => part.type === type).map((part) => plain(type === 'heading' ? headingWords(part) : wordsOf(part)));
  return {
    headings: words('heading'),
    paragraphs: words('paragraph'),
    points: words('listItem'),
    links: parts.flatMap((part) => (part.type === 'link' && !part.url.startsWith('tel:') ? [part.url] : [])),
  };
}

describe('the feed of the practice’s own site, brought along into an empty blog', () => {
  let folder: string;
  let before: WholeText[];
  let after: Map<string, WholeText>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
    const root = join(folder, 'content');
    cpSync('content', root, { recursive: true, filter: (file) => !file.includes(`${sep}posts${sep}`) });
    writeFileSync(join(root, 'addresses.txt'), '# Every address.\n');
    const none = picturesOf({});
    const what = await opened(new Site(own!).path('rss.xml'), none);
    await bringAlong({ root, source: feed, what, fetcher: none, accept: true, now: NOW });
    const isArticle = ({ kind, language }: WholeText) => kind === 'posts' && language === FIRST_LANGUAGE;
    before = (await readContent('content')).texts.filter(isArticle);
    after = new Map((await readContent(root)).texts.filter(isArticle).map((text) => [text.id, text]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('gives back every article, at its address', () => {
    expect(before.length).toBeGreaterThanOrEqual(11);
    expect([...after.keys()].sort()).toEqual(before.map(({ id }) => id).sort());
  });

  it('gives back titles, descriptions, days, topics and authors', () => {
    const facts = ({ fields: { title, description, published, topics, author } }: WholeText) => [plain(String(title)), plain(String(description)), published, topics, author];
    for (const text of before) expect(facts(after.get(text.id)!), text.id).toEqual(facts(text));
  });

  it('gives back headings, paragraphs, points of lists, links, and the words of cards', () => {
    for (const text of before) {
      const [had, has] = [found(text), found(after.get(text.id)!)];
      const all = [...has.headings, ...has.paragraphs].join('\n');
      expect(had.headings.filter((heading) => !has.headings.includes(heading)), text.id).toEqual([]);
      // The heading of a card has the name of its level before it.
      expect(had.paragraphs.filter((paragraph) => !all.includes(paragraph)), text.id).toEqual([]);
      expect(had.points.filter((point) => !has.points.includes(point)), text.id).toEqual([]);
      expect(had.links.filter((link) => !has.links.includes(link)), text.id).toEqual([]);
    }
  });
});
