import type { Page } from 'playwright-core';
import { everyKind, type Look } from './look.ts';

/** What went wrong in each window with the page that it shows, and was not told yet. */
const complaints = new WeakMap<Page, string[]>();

/** Notes what a page, before it is opened, will complain of, and what it will ask of others. */
export function listen(page: Page, origin: string): void {
  const wrong: string[] = [];
  complaints.set(page, wrong);
  page.removeAllListeners();
  page.on('console', (message) => wrong.push(`console: ${message.text()}`));
  page.on('pageerror', (fault) => wrong.push(`script: ${fault.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin) wrong.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
  });
}

/** Brings in every picture of a page, those far down too, and gives the addresses of those that do not show. */
function brokenPictures(page: Page, anew: boolean): Promise<string[]> {
  return page.evaluate(async (anew) => {
    const broken = await Promise.all(
      [...document.images].map(async (shown) => {
        const image = anew ? (shown.cloneNode() as HTMLImageElement) : shown;
        image.loading = 'eager';
        if (anew) shown.replaceWith(image);
        await image.decode().catch(() => undefined);
        return image.naturalWidth > 0 ? [] : [`no picture: ${image.currentSrc}`];
      }),
    );
    return broken.flat();
  }, anew);
}

/** @param anew whether pictures are there in the size for another screen, and nobody knows when a browser changes that: a copy chooses at once */
const faults = (anew: boolean) => async (page: Page) => {
  const broken = await brokenPictures(page, anew);
  return [...complaintsOf(page), ...broken];
};

/** What a page has complained of, and was not told yet. */
export function complaintsOf(page: Page): string[] {
  const heard = complaints.get(page);
  if (!heard) throw new Error('Nobody listened to the page when it was opened.');
  return heard.splice(0);
}

/** Must be the first look on each screen: what others do to a page is none of its own doing. */
export const complaintsLook: Look = {
  promise: 'it loads whole and without complaint, and asks nobody else',
  pages: everyKind,
  on: { phone: faults(false), desk: faults(true) },
};
