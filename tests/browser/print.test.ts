import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import { postAddress } from '../../src/model/addresses.ts';
import { practice } from '../../src/model/practice.ts';
import { plain, Site } from '../support/built-site.ts';
import { articleWithNotes, inLanguage } from '../support/kinds.ts';
import { SAMPLE } from '../support/sample-content.ts';
import { visitor } from '../support/visitor.ts';
import { SHEET } from './looks/print.ts';

describe.each(inject('sites'))('printed, a page of $name', (built) => {
  const site = new Site(built);
  const { open } = visitor(built);
  const article = built.base === '' ? articleWithNotes(site) : site.page(postAddress('en', SAMPLE.whole));
  const articles = languages.map((language) => (language === 'en' ? article : inLanguage(site, article, language)));

  /** Opens an address as paper shows it. */
  async function print(address: string): Promise<Page> {
    const page = await open(address, { viewport: SHEET });
    await page.emulateMedia({ media: 'print' });
    return page;
  }

  it.each(articles.map(({ address }) => address))('says in words what a link would lead to (%s)', async (address) => {
    const page = await print(address);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('.prose a[href^="http"], section[aria-labelledby="sources"] li > a')].map((link) => ({
        address: link.href,
        after: getComputedStyle(link, '::after').content,
        seen: link.checkVisibility(),
      })),
    );
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ address, after, seen }) => !seen || !after.includes(address.replace('https://', '')))).toEqual([]);
    await page.close();
  });

  if (built.base !== '') it('shows what is folded on a screen, and the whole of wide tables', async () => {
    const page = await print(postAddress('en', SAMPLE.odd));
    expect(await page.locator('.prose details > p').evaluate((folded) => folded.checkVisibility() && folded.getBoundingClientRect().height > 0)).toBe(true);
    expect(await page.locator('.table-frame').evaluateAll((frames) => frames.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length)).toBe(0);
    await page.close();
  });

  it.each(languages)('ends with the help lines and the practice’s contact page (%s)', async (language) => {
    const help = language === 'en' ? site.page('/get-help') : inLanguage(site, site.page('/get-help'), language);
    const ways = [...help.document.querySelectorAll('main :is(a[href^="tel:"], a[href^="sms:"])')].filter((way) => !way.closest('.prose'));
    expect(ways.length).toBeGreaterThan(3);
    const page = await print(articles[languages.indexOf(language)]?.address ?? '');
    const text = plain(await page.locator('body').innerText());
    const missing = [...ways.map((way) => plain(way.textContent)), practice.contact.replace('https://', '')].filter((words) => !text.includes(words));
    expect(missing).toEqual([]);
    await page.close();
  });
});
