import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Safari takes a list without markers for no list, unless its role is said.
      'no-redundant-role': ['error', { exclude: ['list'] }],
      // “On this page” stands there folded and unfolded, and only one of the two is ever shown: the browser tests see to that.
      'unique-landmark': 'off',
      // A program of the site comes from where its page does.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Titles of articles keep the words that search engines know them by.
      'long-title': 'off',
      // Where the digits of a telephone number may part over two lines is a matter of style.
      'tel-non-breaking': 'off',
    },
  }),
);

describe.each(inject('sites'))('the HTML of $name', (built) => {
  const site = new Site(built);

  it('has nothing of what writers note for each other', () => {
    const texts = [...site.files].filter((file) => /\.(?:html|xml|json|txt)$/.test(file)).map((file) => readFileSync(join(built.dist, file), 'utf8'));
    expect(texts.filter((text) => /among writers|language-ok/.test(text))).toEqual([]);
  });

  it('is valid on every page', async () => {
    const pagesOf = new Map<string, string[]>();
    for (const { address, html } of site.pages) {
      const { results } = await validator.validateString(html, address);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
        const fault = `${ruleId}: ${message} (${selector ?? 'whole page'})`;
        pagesOf.set(fault, [...(pagesOf.get(fault) ?? []), address]);
      }
    }
    expect([...pagesOf].map(([fault, addresses]) => `${fault} on ${addresses[0] ?? ''}, of ${addresses.length}`)).toEqual([]);
  });
});
