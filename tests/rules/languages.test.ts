import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOfFile, languages } from '../../src/languages/languages.ts';
import { formats } from '../../src/model/formats.ts';
import { KIND_NAMES } from '../../src/new/templates.ts';

describe.each(languages)('the folder of the language %s', (language) => {
  it('has a template for each kind of article', () => {
    const missing = [...KIND_NAMES, 'help'].filter((name) => !existsSync(`src/languages/${language}/templates/${name}.md`));
    expect(missing).toEqual([]);
  });

  it('says dates in its own words', () => {
    const months = Array.from({ length: 12 }, (_, month) => formats(language).month(new Date(Date.UTC(2026, month))));
    expect(new Set(months).size).toBe(12);
    for (const [month, name] of months.entries()) expect(formats(language).day(new Date(Date.UTC(2026, month, 9)))).toContain(name);
  });
});

describe('the language of a text', () => {
  it.each([['index.md', 'en'], ['index.mdx', 'en'], ['es.md', 'es'], ['es.mdx', 'es']])('called %s is %s', (name, language) => {
    expect(languageOfFile(name)).toBe(language);
  });

  it.each(['en.md', 'ht.md', 'es.txt', 'ES.md', 'toString.md', 'constructor.md', 'cover.svg', ''])('is not told by %j', (name) => {
    expect(languageOfFile(name)).toBeUndefined();
  });
});
