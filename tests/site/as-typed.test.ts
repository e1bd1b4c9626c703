import { expect, inject, it } from 'vitest';
import { plain, Site } from '../support/built-site.ts';
import { feedItems } from '../support/feed-items.ts';
import { SAMPLE } from '../support/sample-content.ts';

const site = inject('sites').map((built) => new Site(built)).find(({ pages }) => pages.some(({ address }) => address === `/${SAMPLE.mdx}`));

it.each([SAMPLE.photograph, SAMPLE.mdx])('single tildes and boxes to tick stand as they are typed, in %s', (slug) => {
  const prose = site?.pages.find(({ address }) => address === `/${slug}`)?.document.querySelector('.prose');
  expect(prose?.querySelectorAll('del, input')).toHaveLength(0);
  expect(plain(prose?.textContent ?? '')).toContain('Take 5~10 mg or 20~30 mg. ☐ Pack a bag ☑ Call a friend');
});

it('they stand so in feeds, too', () => {
  const texts = site ? feedItems(site, 'en').map(({ text }) => plain(text.body.textContent)) : [];
  expect(texts.filter((text) => text.includes('Take 5~10 mg or 20~30 mg. ☐ Pack a bag ☑ Call a friend'))).toHaveLength(2);
});
