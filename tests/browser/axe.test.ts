import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { FIRST_LANGUAGE, languages } from '../../src/words/words.ts';
import { Site } from '../support/built-site.ts';
import { kinds } from '../support/kinds.ts';
import { visitor } from '../support/visitor.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const PHONE = { width: 390, height: 800 };
const DESK = { width: 1280, height: 800 };

/** By night only colors differ, and each rule takes its time. */
const COLORS = ['color-contrast', 'link-in-text-block'];
const STRONG_COLORS = ['color-contrast-enhanced'];

/** The examiner, as `@axe-core/playwright` brings it; run here by hand, since only what is wrong need leave the page. */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { source: string };

/** What an examination finds wrong on a page. */
async function faults(page: Page, rules: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(async (runOnly) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run({ runOnly, resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes }) => `${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
  }, rules);
}

describe.each(inject('sites').slice(0, 1))('examined by axe, $name', (built) => {
  const site = new Site(built);
  const { walk } = visitor(built);

  it.each(languages)('has nothing to answer for on any page, by day or by night (%s)', async (language) => {
    const addresses = site.pages.filter(({ document }) => document.documentElement.lang === language).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(10);
    const found = await walk(addresses, { viewport: PHONE }, async (page) => {
      const day = await faults(page, TAGS);
      await page.emulateMedia({ colorScheme: 'dark' });
      const night = await faults(page, COLORS);
      await page.emulateMedia({ colorScheme: 'light' });
      return [...day, ...night.map((fault) => `by night: ${fault}`)];
    });
    expect(found).toEqual([]);
  });
});

describe.each(inject('sites'))('examined by axe, each kind of page of $name', (built) => {
  const addresses = kinds(new Site(built), [FIRST_LANGUAGE]);
  const { walk } = visitor(built);

  it('has nothing to answer for on a phone by night, on a desk by day, and where a reader asks for more contrast', async () => {
    const found = await walk(addresses, { viewport: PHONE }, async (page) => {
      const wrong: string[] = [];
      const examine = async (where: string, rules: string[]) => {
        wrong.push(...(await faults(page, rules)).map((fault) => `${where}: ${fault}`));
      };
      await page.emulateMedia({ colorScheme: 'dark' });
      await examine('on a phone by night', TAGS);
      await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
      await examine('with more contrast by night', STRONG_COLORS);
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
      await examine('with more contrast by day', STRONG_COLORS);
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
      await page.setViewportSize(DESK);
      await examine('on a desk by day', TAGS);
      await page.setViewportSize(PHONE);
      return wrong;
    });
    expect(found).toEqual([]);
  });
});
