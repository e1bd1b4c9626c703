import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { htmlFaults } from '../support/html-validator.ts';

describe.each(inject('sites'))('the HTML of $name', (built) => {
  const site = new Site(built);

  it('has nothing of what writers note for each other', () => {
    const texts = [...site.files].filter((file) => /\.(?:html|xml|json|txt)$/.test(file)).map((file) => readFileSync(join(built.dist, file), 'utf8'));
    expect(texts.filter((text) => /among writers|language-ok/.test(text))).toEqual([]);
  });

  it('is valid on every page', async () => {
    const pagesOf = new Map<string, string[]>();
    for (const { address, html } of site.pages) {
      for (const fault of await htmlFaults(html, address)) pagesOf.set(fault, [...(pagesOf.get(fault) ?? []), address]);
    }
    expect([...pagesOf].map(([fault, addresses]) => `${fault} on ${addresses[0] ?? ''}, of ${addresses.length}`)).toEqual([]);
  });
});
