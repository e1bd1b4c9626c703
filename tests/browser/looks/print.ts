import type { Page } from 'playwright-core';
import { lostText } from '../../support/lost-text.ts';
import { everyKind, type Look } from './look.ts';

/** The room for text on a sheet of letter paper. */
export const SHEET = { width: 665, height: 860 };

/** What is printed and leads elsewhere, and what is lost. */
async function faults(page: Page): Promise<string[]> {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  const useless = await page.evaluate(() =>
    [...document.querySelectorAll('nav, .button, [popover], body > aside, a[href="#main"], a[href^="#mark"], a[hreflang], article ~ * :is(h2, a)')]
      .filter((element) => element.checkVisibility())
      .map((element) => `${element.localName} "${element.textContent.trim().slice(0, 30)}" is printed`),
  );
  return [...useless, ...(await page.evaluate(lostText))];
}

export const printLook: Look = {
  promise: 'it is printed with nothing that only leads elsewhere, and all of its text',
  pages: everyKind,
  on: { phone: faults },
};
