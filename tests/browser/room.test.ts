import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { words } from '../../src/words/words.ts';
import { Site } from '../support/built-site.ts';
import { kinds } from '../support/kinds.ts';
import { lostText } from '../support/lost-text.ts';
import { visitor } from '../support/visitor.ts';

/** The spacing that WCAG 1.4.12 lets a reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const NOTHING = '/* as it is */';
const TWICE_AS_LARGE = 'html { font-size: 200% !important; }';

const PHONE = { width: 320, height: 800 };
const DESK = { width: 1280, height: 800 };

/** What a reader sets, and on which screen. */
const READERS: [who: string, screen: { width: number; height: number }, style: string][] = [
  ['on a phone', PHONE, NOTHING],
  ['on a desk', DESK, NOTHING],
  ['on a phone with more space in the text', PHONE, SPACING],
  ['on a desk with more space in the text', DESK, SPACING],
  ['with text twice as large', { width: 640, height: 800 }, TWICE_AS_LARGE],
];

/** What a hand must find at once: the ways about the site, and the ways to help. */
const LARGE = [
  'body > header a',
  'body > aside a',
  'body > footer nav a',
  ...[words('en'), words('es')].map(({ pagination }) => `nav[aria-label="${pagination.label}"] a`),
  'main :is(a[href^="tel:"], a[href^="sms:"]):only-child:not(p *, .prose *)',
  '.button',
  'summary',
].join(', ');

describe.each(inject('sites'))('room for everybody, on each kind of page of $name', (built) => {
  const addresses = kinds(new Site(built));
  const { walk } = visitor(built);

  it('every reader gets at all of the text, whatever the screen, the space and the size', async () => {
    const found = await walk(addresses, {}, async (page) => {
      const lost: string[] = [];
      for (const [who, screen, style] of READERS) {
        await page.setViewportSize(screen);
        const before = await textSizes(page);
        const set = await page.addStyleTag({ content: style });
        lost.push(...(await page.evaluate(lostText)).map((text) => `${who}, ${text}`));
        if (style === TWICE_AS_LARGE) lost.push(...notGrown(before, await textSizes(page)));
        await set.evaluate((element) => element.parentNode?.removeChild(element));
      }
      return lost;
    });
    expect(found).toEqual([]);
  });

  it('a finger hits every link and button, on a phone and on a desk', async () => {
    const found = await walk(addresses, {}, async (page) => {
      await page.setViewportSize(PHONE);
      const phone = await page.evaluate(smallTargets, LARGE);
      await page.setViewportSize(DESK);
      return [...phone, ...(await page.evaluate(smallTargets, LARGE))];
    });
    expect(found).toEqual([]);
  });
});

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

/**
 * Links and buttons that a finger misses: those outside sentences where it may land 12 px beside the middle, and those
 * that should be 44 px high and are not. Runs in the page.
 */
function smallTargets(large: string): string[] {
  const kind = 'a[href], button, summary';
  const seen = [...document.querySelectorAll(kind)].filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none');
  return seen.flatMap((element) => {
    // The label of an explained word is what is tapped.
    if (element.matches('.term')) return [];
    const name = `"${element.textContent.trim() || element.getAttribute('aria-label')}"`;
    const { height } = element.getBoundingClientRect();
    if (element.matches(large) && height < 43.5) return [`${name} is ${height} px high`];

    let block = element.parentElement;
    while (block && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const inSentence = getComputedStyle(element).display.startsWith('inline') && /\p{L}/u.test(block?.textContent.replace(element.textContent, '') ?? '');
    if (inSentence && !element.matches('.mark')) return [];

    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [line] = element.getClientRects();
    if (!line) return [];
    const [x, y] = [line.x + line.width / 2, line.y + line.height / 2];
    const landings = [[x, y], [x - 11.5, y], [x + 11.5, y], [x, y - 11.5], [x, y + 11.5]] as const;
    return landings.every(([x, y]) => document.elementFromPoint(x, y)?.closest(kind) === element) ? [] : [`${name} is missed`];
  });
}
