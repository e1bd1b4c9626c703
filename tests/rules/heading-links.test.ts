import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { headings } from '../../src/markdown/headings.ts';

describe('a heading', () => {
  it.each([
    ['is a link to itself', '## What *helps*', '<h2 id="what-helps"><a href="#what-helps">What <em>helps</em></a></h2>'],
    ['with a link in it keeps that one', '## More on [mood](/topics/mood)', '<h2 id="more-on-mood"><a href="#more-on-mood">More on </a><a href="/topics/mood">mood</a></h2>'],
    ['with a link in bold words keeps that one', '## **On [mood](/topics/mood)**', '<h2 id="on-mood"><strong>On <a href="/topics/mood">mood</a></strong></h2>'],
    ['with a link as HTML keeps that one', '### On <a href="/about">us</a>', '<h3 id="on-us"><a href="#on-us">On </a><a href="/about">us</a></h3>'],
    ['with an address written out keeps that link', '## See https://example.org', '<h2 id="see-httpsexampleorg"><a href="#see-httpsexampleorg">See </a><a href="https://example.org">https://example.org</a></h2>'],
  ])('%s', (_, markdown, html) => {
    expect(markdownToHtml(markdown, { hastPlugins: [headings] }).html.trim()).toBe(html);
  });
});
