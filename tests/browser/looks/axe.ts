import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { FIRST_LANGUAGE } from '../../../src/languages/languages.ts';
import type { Site } from '../../support/built-site.ts';
import { isNight } from '../../support/at-night.ts';
import { kinds } from '../../support/kinds.ts';
import { everyKind, type Look } from './look.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** By night only colors differ, and each rule takes its time. */
const COLORS = ['color-contrast', 'link-in-text-block'];
const STRONG_COLORS = ['color-contrast-enhanced'];

/** The examiner, as `@axe-core/playwright` brings it; run here by hand, since only what is wrong need leave the page. */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { source: string };

/** What an examination finds wrong on a page, each finding with where that was. */
async function faults(page: Page, where: string, rules: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const found = await page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
  }, rules);
  return found.map((fault) => `${where}: ${fault}`);
}

async function byDay(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' });
  return faults(page, 'by day', TAGS);
}

async function byNight(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  return faults(page, 'by night', COLORS);
}

/** What axe has against a page, by day and by night. */
export async function byDayAndNight(page: Page): Promise<string[]> {
  return [...(await byDay(page)), ...(await byNight(page))];
}

async function withMoreContrast(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  const night = await faults(page, 'by night', STRONG_COLORS);
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  return [...night, ...(await faults(page, 'by day', STRONG_COLORS))];
}

const inFirstLanguage = (site: Site) => kinds(site, [FIRST_LANGUAGE]);

/** Colors are the same in each language; what a page says of itself is not. */
export const axeLooks: readonly Look[] = [
  { promise: 'axe has nothing against it on a phone by day', pages: everyKind, on: { phone: byDay } },
  { promise: 'axe has nothing against it on a desk by day, and its colors on a phone by night', pages: inFirstLanguage, on: { phone: byNight, desk: byDay } },
  ...(isNight ? [{ promise: 'axe has nothing against its colors where a reader asks for more contrast', pages: inFirstLanguage, on: { phone: withMoreContrast } }] : []),
];
