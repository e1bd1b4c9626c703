import { dirname, join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { answering, catalogueOf } from '../../src/content/catalogue.ts';
import { readContent } from '../../src/content/content.ts';
import { languages, words } from '../../src/languages/languages.ts';
import { FILES, FORMER_FEED } from '../../src/model/addresses.ts';
import { today } from '../../src/model/days.ts';
import { Site } from '../support/built-site.ts';

/** A later page of a list, which changes with each article. */
const LATER = new RegExp(`/(?:${languages.map((language) => words(language).addresses.page).join('|')})/\\d+$`);

describe.each(inject('sites'))('the catalogue of $name', (built) => {
  it('has every address that the site has, and no other', async () => {
    const catalogue = catalogueOf(await readContent(join(dirname(built.dist), 'content')), today());
    const pages = [...new Site(built).files].filter((file) => /\.html$|(?:^|\/)rss\.xml$/.test(file) || file.startsWith(`${FILES}/`) || `/${file}` === FORMER_FEED).filter((file) => !file.endsWith('.vtt'));
    const addresses = pages.map((file) => `/${file.replace(/^index\.html$|\.html$/, '')}`).filter((address) => !LATER.test(address));
    expect([...new Set([...answering(catalogue).keys(), ...catalogue.moved.map(({ from }) => from)])].sort()).toEqual(addresses.sort());
  });

  it('leads every former address to one that answers', async () => {
    const catalogue = catalogueOf(await readContent(join(dirname(built.dist), 'content')), today());
    const there = answering(catalogue);
    expect(catalogue.moved.filter(({ to }) => !there.has(to))).toEqual([]);
  });
});
