import { describe, expect, inject, it } from 'vitest';
import { languages } from '../../src/languages/languages.ts';
import { byDayAndNight } from '../browser/looks/axe.ts';
import { walkUnderPolicy } from '../browser/looks/policy.ts';
import { Site } from '../support/built-site.ts';
import { SERVERS } from '../support/real-servers.ts';
import { visitor } from '../support/visitor.ts';

const PHONE = { width: 390, height: 800 };

describe.each(inject('sites').slice(0, 1))('examined by axe, $name', (built) => {
  const site = new Site(built);
  const { walk } = visitor(built);

  it.each(languages)('has nothing to answer for on any page, by day or by night (%s)', async (language) => {
    const addresses = site.pages.filter((page) => page.language === language).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(10);
    expect(await walk(addresses, { viewport: PHONE }, byDayAndNight)).toEqual([]);
  });
});

describe.each(inject('sites'))('without scripts, $name', (built) => {
  const site = new Site(built);
  const { walk } = visitor(built);

  it('shows its text on every page', async () => {
    const found = await walk(site.pages.map(({ address }) => address), { javaScriptEnabled: false }, async (page) =>
      (await page.locator('main').innerText()).trim() ? [] : ['no text'],
    );
    expect(found).toEqual([]);
  });
});

describe.each(inject('sites'))('under the policy of $name', (built) => {
  const addresses = new Site(built).pages.map(({ address }) => address);

  describe.each(Object.entries(SERVERS))('from %s', (_name, start) => {
    const someone = visitor(built, start);

    it('a browser complains of no page, asks nobody else, and keeps nothing', async () => {
      expect(await walkUnderPolicy(someone, addresses)).toEqual({ found: [], seen: addresses.length });
    });
  });
});
