import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import { searchAddress } from '../../src/model/addresses.ts';
import { Site } from '../support/built-site.ts';

/** What Pagefind writes before its data. */
const SIGNATURE = 'pagefind_dcd';

describe.each(inject('sites'))('the search index of $name', (built) => {
  const site = new Site(built);
  const filesOf = (language: string) => [...site.files].filter((file) => file.startsWith(`search-index/${language}-`));
  const addressesIn = (language: string) =>
    filesOf(language)
      .filter((file) => file.endsWith('.pf_fragment'))
      .map((file) => gunzipSync(readFileSync(site.path(file))).toString().slice(SIGNATURE.length))
      .map((fragment) => (JSON.parse(fragment) as { url: string }).url);

  it.each(languages)('has each published article, and nothing else (%s)', (language) => {
    const published = site.articlesIn(language).map(({ page }) => new URL(page.url).pathname);
    expect(addressesIn(language).sort()).toEqual(published.sort());
    expect(published.length).toBeGreaterThan(1);
  });

  it.each(languages)('is where its page looks for it (%s)', (language) => {
    const settings = site.page(searchAddress(language)).document.getElementById('search-settings')?.textContent ?? '';
    const { languages: searched } = JSON.parse(settings) as { languages: { language: string; folder: string }[] };
    expect(searched.map(({ language }) => language).sort()).toEqual([...languages].sort());
    for (const { folder } of searched) {
      expect(folder.startsWith(`${built.base}/search-index/`)).toBe(true);
      expect(site.files.has(`${folder.slice(built.base.length + 1)}pagefind.js`)).toBe(true);
    }
  });

  it('brings programs to its own pages alone, and to those that lead there from a wrong address', () => {
    const own = languages.flatMap((language) => [searchAddress(language)]);
    const scripted = site.pages.filter(({ document }) => document.querySelector('script[type="module"]')).map(({ address }) => address);
    const leading = site.pages.filter(({ document }) => document.querySelector('#search-address')).map(({ address }) => address);
    expect(scripted.sort()).toEqual([...own, ...leading].sort());
  });
});
