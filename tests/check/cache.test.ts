import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { report } from '../../src/check/report/format.ts';
import { ARTICLE, PAGE, SmallContent } from '../support/small-content.ts';

/** The folders of texts that the smallest content has. */
const FOLDERS = 3;

let content: SmallContent;
let cache: string;

beforeEach(() => {
  content = new SmallContent();
  cache = join(content.folder, '../cache');
});
afterEach(() => content.remove());

/** What is told of the content, and how many folders were looked at for it. */
async function check(): Promise<{ told: string; looked: number }> {
  let looked = 0;
  const problems = await checkContent(content.folder, { cache, checked: (folders) => (looked += folders) });
  return { told: report(problems), looked };
}

const misspelled = () => content.replace(ARTICLE, '## First part', '## First part [see](/nowhere)');

describe('a folder that was checked', () => {
  it('is told of again, word by word', async () => {
    misspelled();
    content.write('pages/about/odd.txt', 'x');
    const first = await check();
    expect(first.told).toContain('/nowhere');
    expect(first.told).toContain('odd.txt');
    expect((await check()).told).toBe(first.told);
  });

  it('is not looked at again while the times of its files stay the same', async () => {
    // Times are not trusted of what was written in the last two seconds.
    vi.useFakeTimers({ now: Date.now() + 60_000, toFake: ['Date'] });
    expect((await check()).looked).toBe(FOLDERS);
    expect((await check()).looked).toBe(0);
    content.write(ARTICLE, content.read(ARTICLE));
    expect((await check()).looked).toBe(1);
    vi.useRealTimers();
  });

  it.each<[string, () => void]>([
    ['its text', () => misspelled()],
    ['its text, to one of the same length at the same time', () => {
      const file = join(content.folder, ARTICLE);
      const { atime, mtime } = statSync(file);
      content.replace(ARTICLE, '[^guide2020]', '[^guide2021]');
      utimesSync(file, atime, mtime);
    }],
    ['a picture beside it', () => content.write('posts/sleep-and-mood/cover.svg', '<svg')],
    ['a file that is taken away', () => content.delete('posts/sleep-and-mood/cover.svg')],
    ['a source that it cites', () => content.replace('sources.yaml', 'guide2020:', 'guide2021:')],
    ['a topic that it names', () => content.delete('topics/mood.yaml')],
    ['the person who wrote it', () => content.write('people/sample-author.yml', 'x')],
    ['a rule for its words', () => content.replace('language.yaml', 'rules:\n', 'rules:\n  - language: en\n    level: error\n    words: [an introduction]\n    better: [a beginning]\n')],
    ['the folder itself, which is gone', () => content.delete(PAGE.replace('/index.md', ''))],
  ])('is told of as without a cache after a change of %s', async (_, change) => {
    content.write('pages/about/odd.txt', 'x');
    const before = await check();
    change();
    const { told } = await check();
    expect(told).not.toBe(before.told);
    expect(told).toBe(report(await checkContent(content.folder)));
  });
});

describe('a cache', () => {
  it.each<[string, (text: string) => string]>([
    ['cut off', (text) => text.slice(0, -20)],
    ['empty', () => ''],
    ['changed in one letter', (text) => text.replace('nowhere', 'nowhare')],
    ['of another version', (text) => `x${text}`],
    ['something else', () => '{"a": [1, 2'],
  ])('that is %s is made again', async (_, spoil) => {
    misspelled();
    const { told } = await check();
    const file = join(cache, 'without-spelling');
    writeFileSync(file, spoil(readFileSync(file, 'utf8')));
    expect(await check()).toEqual({ told, looked: FOLDERS });
    expect(readFileSync(file, 'utf8')).toContain('/nowhere');
  });

  it('that cannot be written changes nothing', async () => {
    misspelled();
    writeFileSync(cache, 'a file where the folder belongs');
    expect((await check()).told).toContain('/nowhere');
  });
});

describe('a content of many folders', () => {
  it('is told of as one of few is, each in its place', async () => {
    const text = content.read(ARTICLE);
    for (let number = 100; number < 420; number += 1) {
      content.write(`posts/post-${number}/index.md`, text.replace('title: ', `title: ${number} `).replace('Text.', number % 40 === 0 ? 'Text on [the other page](/nowhere).' : `Text ${number}.`));
      content.write(`posts/post-${number}/cover.svg`, content.read('posts/sleep-and-mood/cover.svg'));
    }
    const places = (await checkContent(content.folder, { cache })).filter(({ message }) => message.includes('/nowhere')).map(({ file }) => file);
    expect(places).toEqual([120, 160, 200, 240, 280, 320, 360, 400].map((number) => `content/posts/post-${number}/index.md`));
  });
});
