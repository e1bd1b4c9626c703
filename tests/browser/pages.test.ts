import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { Site } from '../support/built-site.ts';
import { kinds } from '../support/kinds.ts';
import { visitor } from '../support/visitor.ts';

/** The screens that a page is shown on: each loads the pictures in the sizes that it needs. */
const SCREENS = [
  { viewport: { width: 390, height: 800 }, deviceScaleFactor: 2, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

describe.each(inject('sites'))('in a browser, $name', (built) => {
  const addresses = kinds(new Site(built));
  const { context, url } = visitor(built);

  it('each kind of page loads whole and without complaint, and asks nobody else', async () => {
    const found = await Promise.all(SCREENS.map((screen) => complaints(screen)));
    expect(found.flat()).toEqual([]);
  });

  /** Loads all pages on a screen, and gives what went wrong meanwhile. */
  async function complaints(screen: BrowserContextOptions): Promise<string[]> {
    const wrong: string[] = [];
    const opened = await context(screen);
    for (const address of addresses) {
      const page = await opened.newPage();
      const note = (what: string) => wrong.push(`${address}, ${screen.viewport?.width} px: ${what}`);
      page.on('console', (message) => note(`console: ${message.text()}`));
      page.on('pageerror', (fault) => note(`script: ${fault.message}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('data:') && new URL(request.url()).origin !== new URL(url('/')).origin) note(`asks elsewhere: ${request.url()}`);
      });
      page.on('requestfailed', (request) => note(`failed: ${request.url()}`));
      page.on('response', (response) => {
        if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
      });
      await page.goto(url(address));
      for (const picture of await brokenPictures(page)) note(picture);
      page.removeAllListeners();
      await page.close();
    }
    await opened.close();
    return wrong;
  }
});

/** Brings in every picture of a page, those far down too, and gives the addresses of those that do not show. */
function brokenPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const broken = await Promise.all(
      [...document.images].map(async (image) => {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
        return image.naturalWidth > 0 ? [] : [`no picture: ${image.currentSrc}`];
      }),
    );
    return broken.flat();
  });
}
