import { describe, expect, inject, it } from 'vitest';
import { SAMPLE } from '../support/sample-content.ts';
import { Site } from '../support/built-site.ts';

const [, sample] = inject('sites');

describe.each([['Markdown', SAMPLE.pasted], ['MDX', SAMPLE.mdx]])('text in %s with signs as other programs leave them', (_, slug) => {
  const { document } = new Site(sample!).page(`/${slug}`);
  const prose = document.querySelector('.prose')!;

  it('has its heading, under its name', () => {
    const heading = prose.querySelector('#pasted-words-café');
    expect([heading?.localName, heading?.textContent]).toEqual(['h2', 'Pasted words, café']);
  });

  it('has its lists, and the space that holds a number and its unit together', () => {
    const lists = [...prose.querySelectorAll('h2[id^="pasted"] ~ :is(ul, ol)')];
    expect(lists.map(({ localName, children }) => [localName, [...children].map(({ textContent }) => textContent)])).toEqual([['ul', ['suit', 'take 10\u00A0mg']], ['ol', ['first']]]);
  });

  it('has its links', () => {
    const links = [...prose.querySelectorAll('h2[id^="pasted"] ~ p a')].map((link) => [link.textContent, decodeURI(link.getAttribute('href') ?? '')]);
    expect(links).toEqual([['a page', '/blog/a-page'], ['these words', '#pasted-words-café'], ['1-800-222-1222', 'tel:18002221222']]);
  });
});
