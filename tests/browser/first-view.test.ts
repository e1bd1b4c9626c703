import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { isNight } from '../support/at-night.ts';
import { kindsToLookAt } from '../support/kinds.ts';
import { visitor } from '../support/visitor.ts';

/** What a page may move by itself, as browsers count it: a tenth of what is called good (https://web.dev/articles/cls). */
const LEAST_SHIFT = 0.01;

/** Letters that are as wide on average still break a line at another word now and then: so many of the pages may move by a line. */
const OTHER_BREAKS = 1 / 10;

describe.each(inject('sites'))('who comes to $name', (built) => {
  const site = new Site(built);
  const { open, url, visit } = visitor(built);

  const readers = [
    ['on a phone', { viewport: { width: 390, height: 800 } }],
    ['at a desk', { viewport: { width: 1280, height: 800 } }],
    ['who asks for less motion', { viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' }],
  ] as const;

  it.each(isNight ? readers : readers.slice(0, 1))('%s sees next to nothing move when the letters of the site come late', async (_who, options) => {
    const addresses = kindsToLookAt(site);
    const moved: string[] = [];
    let held = 0;
    const lateLetters = async (page: Page) => {
      await page.unrouteAll();
      await page.route('**/*.woff2', async (route) => {
        held += 1;
        await page.evaluate(painted);
        await route.continue();
      });
    };
    await visit(addresses, options, lateLetters, async (page, address) => {
      const shift = await page.evaluate(shiftSoFar);
      if (shift > LEAST_SHIFT) moved.push(`${address}: ${shift}`);
    });
    expect(moved.slice(Math.floor(addresses.length * OTHER_BREAKS))).toEqual([]);
    expect(held).toBe(2 * addresses.length);
  });

  it('finds the next page there when the finger lifts', async () => {
    const page = await open('/');
    const link = page.locator('main article a').first();
    const address = await link.getAttribute('href');
    await link.hover();
    await page.mouse.down();
    await page.mouse.up();
    await page.waitForURL(new URL(address ?? '', url('/')).href);
    expect(await page.evaluate(() => (performance.getEntriesByType('navigation')[0] as unknown as { deliveryType: string }).deliveryType)).toBe('navigational-prefetch');
    await page.close();
  });
});

/** Waits until the page shows its first words. Runs in the page. */
async function painted(): Promise<void> {
  await new Promise((resolve) => new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true }));
}

/** How much has moved by itself on the page, once what is there now is drawn. Runs in the page. */
async function shiftSoFar(): Promise<number> {
  let sum = 0;
  const toldAll = new Promise<void>((resolve) => {
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (entry.entryType === 'mark') resolve();
        else sum += (entry as unknown as { value: number }).value;
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    observer.observe({ type: 'mark' });
  });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  performance.mark('all is drawn');
  await toldAll;
  return sum;
}
