import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';

describe.each(inject('sites').map((built) => new Site(built)))('the licenses of $built.name', (site) => {
  const text = site.read('licenses.txt');

  it('name both typefaces, with the license that they ask to be kept with', () => {
    expect(text).toContain('@fontsource-variable/atkinson-hyperlegible-next ');
    expect(text).toContain('@fontsource-variable/newsreader ');
    expect(text.match(/^SIL OPEN FONT LICENSE Version 1\.1/gm)).toHaveLength(2);
  });

  it('name the search where there is one', () => {
    const hasSearch = [...site.files].some((file) => file.startsWith('search-index/'));
    expect(/^pagefind \d/m.test(text)).toBe(hasSearch);
  });
});
