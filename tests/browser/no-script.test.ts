import { parseHTML } from 'linkedom';
import { describe, expect, inject, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import { type Address, postAddress, searchAddress } from '../../src/model/addresses.ts';
import { plain, Site } from '../support/built-site.ts';
import { articleWithNotes, kindsToLookAt } from '../support/kinds.ts';
import { SAMPLE } from '../support/sample-content.ts';
import { visitor } from '../support/visitor.ts';

describe.each(inject('sites'))('without scripts, $name', (built) => {
  const site = new Site(built);
  const { open, url, walk } = visitor(built);

  it('answers at every address, with a text', async () => {
    const silent: string[] = [];
    for (const { address } of site.pages) {
      const response = await fetch(url(address));
      const { document } = parseHTML(await response.text());
      // The pages for what is not there have addresses of their own, too.
      if (response.status !== 200 || !plain(document.querySelector('main')?.textContent)) silent.push(address);
    }
    expect(silent).toEqual([]);
  });

  it('shows on each kind of page, and on each that brings a script, the text that it has with scripts', async () => {
    const scripted = site.pages.filter(({ document }) => bringsScript(document)).map(({ address }) => address);
    const texts = new Map<string, string>();
    const empty = await walk([...new Set([...kindsToLookAt(site), ...scripted])], { javaScriptEnabled: false }, async (page, address) => {
      texts.set(address, await page.locator('main').innerText());
      return texts.get(address)?.trim() ? [] : ['no text'];
    });
    // A page that brings no script is the same with and without; the search says what to do in its place.
    const same = scripted.filter((address) => !languages.map(searchAddress).includes(address as Address));
    const different = await walk(same, {}, async (page, address) => ((await page.locator('main').innerText()) === texts.get(address) ? [] : ['another text']));
    expect([...empty, ...different]).toEqual([]);
    expect(texts.size).toBeGreaterThanOrEqual(kindsToLookAt(site).length);
  });

  it('opens a source and the meaning of a word in the text', async () => {
    const { address } = built.base === '' ? articleWithNotes(site) : site.page(postAddress('en', SAMPLE.whole));
    const page = await open(address, { javaScriptEnabled: false });
    for (const kind of ['.mark', '.term']) {
      const face = page.locator(kind).first();
      const note = page.locator(`[id="${await face.getAttribute('popovertarget')}"]`);
      expect(await note.isVisible()).toBe(false);
      // A word is tapped itself: its button has no room of its own.
      await (kind === '.term' ? page.locator('.explained label').first() : face).click();
      expect(await note.isVisible()).toBe(true);
      await page.locator('h1').click();
      expect(await note.isVisible()).toBe(false);
    }
    await page.close();
  });

  it('keeps notes out of the text where the browser knows no popover, and leads from their numbers to the list', async () => {
    const { address } = built.base === '' ? articleWithNotes(site) : site.page(postAddress('en', SAMPLE.whole));
    const page = await open(address);
    await page.evaluate(() => {
      for (const note of document.querySelectorAll('[popover]')) note.removeAttribute('popover');
      for (const button of document.querySelectorAll('[popovertarget]')) button.remove();
    });
    expect(await page.locator('.popup').count()).toBeGreaterThan(1);
    expect(await page.locator('.popup').evaluateAll((notes) => notes.filter((note) => note.checkVisibility()).length)).toBe(0);
    const number = page.locator('.citation a').first();
    await number.click();
    expect(new URL(page.url()).hash).toBe(await number.getAttribute('href'));
    await page.close();
  });

  it('tells somebody who asks for a page that is not there, in the language of the address', async () => {
    for (const [address, file] of [['/no/such/page', '404.html'], ['/es/no/existe', 'es/404.html']] as const) {
      const response = await fetch(url(address));
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(site.read(file));
    }
  });
});

/** Whether a page is another one with scripts than without: by a program, in whatever place, or by what stands there only without. */
function bringsScript(document: Document): boolean {
  const within = [...document.querySelectorAll('*')].some(({ attributes }) => [...attributes].some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value)));
  return within || document.querySelector('script:not([type="application/ld+json"], [type="speculationrules"]), noscript') !== null;
}
