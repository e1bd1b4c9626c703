import { describe, expect, inject, it } from 'vitest';
import { visitor } from '../support/visitor.ts';

describe.each(inject('sites'))('what a reader of $name asked the system for', (built) => {
  const { open, url } = visitor(built);

  it.each([
    ['at once for a reader who asks for less motion', 'reduce', false],
    ['softly for everybody else', 'no-preference', true],
  ] as const)('one page follows the other %s', async (_how, reducedMotion, soft) => {
    const page = await open('/about', { reducedMotion });
    await page.evaluate(() => {
      addEventListener('pageswap', ({ viewTransition }) => sessionStorage.setItem('soft', String(viewTransition !== null)));
    });
    await page.locator('header a[aria-label]').click();
    await page.waitForURL(url('/'));
    expect(await page.evaluate(() => sessionStorage.getItem('soft'))).toBe(String(soft));
    await page.close();
  });
});
