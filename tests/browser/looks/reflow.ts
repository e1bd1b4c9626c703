import type { Page } from 'playwright-core';
import { lostText } from '../../support/lost-text.ts';
import { everyKind, type Look, type Screen } from './look.ts';

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const NOTHING = '/* as it is */';
const TWICE_AS_LARGE = 'html { font-size: 200% !important; }';

/** What a reader sets, and how wide the screen is. */
const READERS: Record<Screen, [who: string, width: number, style: string][]> = {
  phone: [
    ['on a phone', 320, NOTHING],
    ['on a phone with more space in the text', 320, SPACING],
    ['with text twice as large', 640, TWICE_AS_LARGE],
  ],
  desk: [
    ['on a desk', 1280, NOTHING],
    ['on a desk with more space in the text', 1280, SPACING],
  ],
};

const lostOn = (screen: Screen) => async (page: Page) => {
  const lost: string[] = [];
  for (const [who, width, style] of READERS[screen]) {
    await page.setViewportSize({ width, height: 800 });
    const before = await textSizes(page);
    await setStyle(page, style);
    lost.push(...(await page.evaluate(lostText)).map((text) => `${who}, ${text}`));
    if (style === TWICE_AS_LARGE) lost.push(...notGrown(before, await textSizes(page)));
    await setStyle(page, NOTHING);
  }
  return lost;
};

export const reflowLook: Look = {
  promise: 'every reader gets at all of the text, whatever the screen, the space and the size',
  pages: everyKind,
  on: { phone: lostOn('phone'), desk: lostOn('desk') },
};

/** Lets a reader set a style of their own, over which a page's policy has no say. */
function setStyle(page: Page, style: string): Promise<void> {
  return page.evaluate((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [sheet];
  }, style);
}

interface TextSize {
  text: string;
  size: number;
}

/** The size of each text. */
function textSizes(page: Page): Promise<TextSize[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()))
      .map((element) => ({ text: element.textContent.trim().slice(0, 40), size: parseFloat(getComputedStyle(element).fontSize) })),
  );
}

/** The texts that stay small where a reader doubles the size. Large headings follow the width of the screen too, and grow less. */
function notGrown(before: TextSize[], after: TextSize[]): string[] {
  const grown = before.map(({ text, size }, index) => ({ text, size, now: after[index]?.size ?? 0 }));
  return grown.filter(({ size, now }) => size < 20 && now < size * 1.8).map(({ text, size, now }) => `"${text}" goes from ${size} to ${now} px only`);
}
