import type { Page } from 'playwright-core';
import { words } from '../../../src/languages/languages.ts';
import { everyKind, type Look } from './look.ts';

/** What a hand must find at once: the ways about the site, and the ways to help. */
const LARGE = [
  'body > header a',
  'body > aside a',
  'body > footer nav a',
  ...[words('en'), words('es')].map(({ pagination }) => `nav[aria-label="${pagination.label}"] a`),
  'main :is(a[href^="tel:"], a[href^="sms:"]):only-child:not(p *, .prose *)',
  '.button',
  'summary',
  '.media figcaption > a',
].join(', ');

const missedAt = (width: number) => async (page: Page) => {
  await page.setViewportSize({ width, height: 800 });
  const missed = await page.evaluate(smallTargets, LARGE);
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  return missed;
};

export const targetsLook: Look = {
  promise: 'a finger hits every link and button, on a phone and on a desk',
  pages: everyKind,
  on: { phone: missedAt(320), desk: missedAt(1280) },
};

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
