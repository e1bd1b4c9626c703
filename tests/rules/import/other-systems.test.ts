import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAddressList } from '../../../src/content/address-list.ts';
import { answering, catalogueOf } from '../../../src/content/catalogue.ts';
import { readContent } from '../../../src/content/content.ts';
import type { Outcome } from '../../../src/import/import.ts';
import { bring, picturesOf } from '../../support/import/content.ts';
import { SmallContent } from '../../support/small-content.ts';

describe('articles of Ghost, of saved pages, and of Markdown', () => {
  let content: SmallContent;
  const outcomes: Outcome[] = [];

  beforeAll(async () => {
    content = new SmallContent();
    content.translate();
    const fetcher = picturesOf({});
    for (const place of ['ghost/export.json', 'pages', 'hugo', 'jekyll', 'astro']) {
      outcomes.push(await bring(content, `tests/support/import/${place}`, fetcher));
    }
  });
  afterAll(() => content.remove());

  it('come along with no error left but the marks that a person must fill in', async () => {
    expect(outcomes.map(({ articles }) => articles.length)).toEqual([4, 3, 5, 4, 1]);
    expect(await content.report()).not.toMatch(/^ {2}line \d+: (?!Only a warning)/m);
  });

  it('answer at each of their former addresses, once they are published', async () => {
    const catalogue = catalogueOf(await readContent(content.folder));
    const answers = new Set<string>([...answering(catalogue).keys(), ...catalogue.moved.map(({ from }) => from)]);
    const waiting = readAddressList(content.read('addresses.txt')).listed.filter(({ waiting }) => waiting).map(({ address }) => address);
    expect(waiting).toContain('/coping/mood/2021/05/06/small-steps');
    expect(waiting.filter((address) => !answers.has(address))).toEqual([]);
    expect(outcomes.flatMap(({ addresses }) => addresses.filter(({ to }) => to === undefined))).toEqual([]);
  });

  it('bring the pictures that lie beside them, and nothing of this computer', () => {
    expect(content.read('posts/anxiety/index.md')).toContain('![A wave](./wave.png)');
    expect(content.read('posts/grief-and-loss/index.md')).not.toContain('passwd');
    const told = outcomes.flatMap(({ articles }) => articles.flatMap(({ notes }) => notes));
    expect(told).toContain('The picture file:///etc/passwd did not come along: it has an address that nobody may ask.');
  });
});
