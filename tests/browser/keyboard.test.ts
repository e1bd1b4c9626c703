import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { postAddress } from '../../src/model/addresses.ts';
import { plain, Site } from '../support/built-site.ts';
import { contrast } from '../support/contrast.ts';
import { articleWithNotes, inLanguage, longArticle } from '../support/kinds.ts';
import { SAMPLE } from '../support/sample-content.ts';
import { visitor } from '../support/visitor.ts';

const PHONE = { width: 390, height: 800 };
const DESK = { width: 1280, height: 800 };

describe.each(inject('sites'))('with the keyboard alone, on $name', (built) => {
  const site = new Site(built);
  const { open } = visitor(built);
  const withNotes = built.base === '' ? articleWithNotes(site) : site.page(postAddress('en', SAMPLE.whole));
  const inSpanish = inLanguage(site, withNotes, 'es');
  const long = longArticle(site);

  it.concurrent.each([
    ['on a phone', withNotes.address, PHONE],
    ['on a phone, in Spanish', inSpanish.address, PHONE],
    ['on a desk', long.address, DESK],
  ])('the tab key reaches everything in the order of reading, and shows where it is (%s)', async (_where, address, viewport) => {
    const page = await open(address, { viewport });
    const stops = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href]:not([tabindex="-1"]), button, summary')].filter((element) => element.checkVisibility());
      all.forEach((element, index) => (element.dataset['stop'] = String(index)));
      return all.map((element) => element.textContent.trim() || element.getAttribute('aria-label'));
    });
    expect(stops.length).toBeGreaterThan(30);

    // The page itself notes where each key has led, so that none has to be waited for.
    const order = stops.map((_, index) => index);
    await page.evaluate(noteStops);
    // A key that is held down goes on and on, and saves letting it go each time.
    const tabs = (stops: readonly number[]) => Promise.all(stops.map(() => page.keyboard.down('Tab')));
    await tabs(order);
    // Backwards too: what sticks to the top of the screen covers only what is reached from below.
    await page.keyboard.down('Shift');
    await tabs(order.slice(1));
    const noted = await page.evaluate(() => (globalThis as Noting).stopsSoFar());
    const reached = noted.map(({ stop }) => stop);
    const wrong = noted.flatMap(({ stop, covered, outlined, outline, ground }) => [
      ...(covered ? [`"${stops[stop]}" is covered`] : []),
      ...(!outlined ? [`"${stops[stop]}" has no outline`] : contrast(outline, ground) < 3 ? [`"${stops[stop]}" has an outline of ${outline} on ${ground}`] : []),
    ]);
    expect(reached).toEqual([...order, ...order.toReversed().slice(1)]);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it.concurrent('the first key leads past the header to the text, after a way to leave where a reader may need it', async () => {
    const page = await open(long.address);
    await page.keyboard.press('Tab');
    const leave = page.locator('a.leave');
    if ((await leave.count()) > 0) {
      expect(await isFocused(leave)).toBe(true);
      await page.keyboard.press('Tab');
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.close();
  });

  it.concurrent.each([withNotes.address, inSpanish.address])('a citation’s number opens its source, which leads on, and closes again (%s)', async (address) => {
    const page = await open(address, { viewport: PHONE });
    const number = page.locator('.mark').last();
    const note = page.locator(`[id="${await number.getAttribute('popovertarget')}"]`);
    await number.focus();
    expect(await note.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await insideScreen(page, note)).toBe(true);

    await page.keyboard.press('Tab');
    const link = note.locator('a');
    expect(await isFocused(link)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await isFocused(number)).toBe(true);

    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const source = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
    expect(new URL(page.url()).hash).toBe(await link.getAttribute('href'));
    expect(plain(await source.textContent())).toContain(plain((await note.textContent())?.split('.')[0]));
    await page.close();
  });

  it.concurrent('an explained word opens its meaning, and closes again', async () => {
    const page = await open(withNotes.address, { viewport: PHONE });
    const word = page.locator('.term').first();
    const meaning = page.locator(`[id="${await word.getAttribute('popovertarget')}"]`);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await insideScreen(page, meaning)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    expect(await isFocused(word)).toBe(true);
    await page.close();
  });

  it.concurrent('the folded list of sections opens and leads to a section', async () => {
    const page = await open(long.address, { viewport: PHONE });
    const first = page.locator('details a').first();
    await page.locator('summary').focus();
    expect(await first.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    expect(await first.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await isFocused(first)).toBe(true);
    await page.keyboard.press('Enter');
    await isSection(page, await first.getAttribute('href'));
    await page.close();
  });

  if (built.base !== '') it.concurrent('a table that is wider than the screen scrolls, and the page does not', async () => {
    const page = await open(postAddress('en', SAMPLE.odd), { viewport: PHONE });
    const frame = page.locator('.table-frame').first();
    await frame.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    expect(await page.evaluate(() => [document.activeElement?.className, scrollX, document.documentElement.scrollWidth > innerWidth])).toEqual(['table-frame', 0, false]);
    await page.close();
  });

  it.concurrent('the heading of a section leads to itself, so that its address can be copied', async () => {
    const page = await open(long.address, { viewport: PHONE });
    const link = page.locator('.prose h2 a').last();
    await link.focus();
    await page.keyboard.press('Enter');
    await isSection(page, await link.getAttribute('href'));
    await page.close();
  });
});

/** Where the keyboard is: the stop's number, its outline, and whether something lies over it. */
interface Stop {
  stop: number;
  covered: boolean;
  outlined: boolean;
  outline: string;
  ground: string;
}

/** A page on which {@link noteStops} has run. */
type Noting = typeof globalThis & { stopsSoFar(): Stop[] };

/** Has the page note, before each press of the tab key, where the one before it has led. Runs in the page. */
function noteStops(): void {
  const noted: Stop[] = [];
  const note = () => {
    const element = document.activeElement as HTMLElement;
    // The button of an explained word has no room of its own: the word before it shows where the keyboard is.
    const face = element.matches('.term') ? (element.previousElementSibling as HTMLElement) : element;
    const { outlineStyle, outlineWidth, outlineColor: outline } = getComputedStyle(face);
    let behind = element.parentElement;
    while (behind && getComputedStyle(behind).backgroundColor === 'rgba(0, 0, 0, 0)') behind = behind.parentElement;
    const ground = getComputedStyle(behind ?? document.documentElement).backgroundColor;
    const [line] = face.getClientRects();
    const top = line && document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    noted.push({
      stop: Number(element.dataset['stop'] ?? -1),
      outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
      outline,
      ground,
      covered: !top || !(face.contains(top) || top.contains(face)),
    });
  };
  addEventListener('keydown', ({ key }) => key === 'Tab' && note(), { capture: true });
  (globalThis as Noting).stopsSoFar = () => {
    note();
    // Before the first press the keyboard was nowhere.
    return noted.slice(1);
  };
}

function isFocused(locator: ReturnType<Page['locator']>): Promise<boolean> {
  return locator.evaluate((element) => element === document.activeElement);
}

/** Whether the whole of something is on the screen. */
async function insideScreen(page: Page, locator: ReturnType<Page['locator']>): Promise<boolean> {
  const box = await locator.boundingBox();
  const screen = page.viewportSize();
  return !!box && !!screen && box.x >= 0 && box.y >= 0 && box.x + box.width <= screen.width && box.y + box.height <= screen.height;
}

/** Expects that the address names a section, and that its heading is on the screen. */
async function isSection(page: Page, fragment: string | null): Promise<void> {
  expect(fragment).toMatch(/^#./);
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(decodeURIComponent(fragment ?? ''));
  expect(await insideScreen(page, page.locator(':target'))).toBe(true);
}
