import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textKinds } from '../../src/content/kinds.ts';
import { ARTICLE, PAGE, SmallContent, SPANISH, spanishText } from '../support/small-content.ts';

const ORIGINALS = { posts: ARTICLE, pages: PAGE };

/** A translation of a page, at an end of an address. */
const pageText = (slug: string) => spanishText(slug, 'Palabras.').replace(/^coverAlt: .*\n/m, '');

describe('two pages at one address are told of', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  /** Another text of a kind, with a Spanish text at an end of an address. */
  function add(kind: (typeof textKinds)[number], id: string, slug: string): void {
    const original = content.read(ORIGINALS[kind]).replace(/^title: .*$/m, `title: Another one called ${id}`);
    content.write(`${kind}/${id}/index.md`, original);
    content.write(`${kind}/${id}/es.md`, kind === 'posts' ? spanishText(slug) : pageText(slug));
    if (kind === 'posts') content.write(`posts/${id}/cover.svg`, content.read('posts/sleep-and-mood/cover.svg'));
  }

  it.each(textKinds.flatMap((one) => textKinds.map((other) => [one, other] as const)))('in Spanish, of %s and %s', async (one, other) => {
    add(one, 'one-text', 'uno');
    add(other, 'other-text', 'uno');
    const report = await content.report();
    expect(report).toMatch(/The address \/es\/uno is taken by content\/\w+\/(?:one|other)-text\/es\.md\. Choose another slug\./);
  });

  it('in Spanish, of two topics', async () => {
    const translations = 'translations:\n  es:\n    title: Ánimo\n    slug: animo\n';
    for (const name of ['mood', 'sleep']) content.write(`topics/${name}.yaml`, `${content.read(`topics/${name}.yaml`)}${translations}    description: ${`Textos sobre ${name}.`.padEnd(110, '.')}\n`);
    expect(await content.report()).toContain('The address /es/temas/animo is taken by content/topics/mood.yaml. Choose another slug.');
  });

  it('in English, of an article and a page', async () => {
    add('posts', 'about', 'uno');
    expect(await content.report()).toContain('The address /about belongs to another page of the site. Give the folder another name.');
  });

  it('in English, of two files of one text', async () => {
    content.write('posts/sleep-and-mood/index.mdx', content.read(ARTICLE));
    expect(await content.report()).toContain('This folder has two articles for one address, index.md and index.mdx. Keep one of them.');
  });

  it('and not where each has its own', async () => {
    content.write(SPANISH, spanishText('uno'));
    add('posts', 'one-text', 'dos');
    expect(await content.report()).not.toContain('Choose another slug');
  });
});
