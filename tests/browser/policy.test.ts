import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { FIRST_LANGUAGE } from '../../src/languages/languages.ts';
import { Site } from '../support/built-site.ts';
import { kinds } from '../support/kinds.ts';
import { SERVERS } from '../support/real-servers.ts';
import { visitor } from '../support/visitor.ts';
import { complaintsOf, listen } from './looks/complaints.ts';

/** What a page left with the browser: nothing may, since a reader could be found by it on a shared device. */
async function kept(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie: ${name}`);
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local storage: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session storage: ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database: ${name}`),
    ...(await caches.keys()).map((key) => `cache: ${key}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker: ${scope}`),
  ]);
  return [...cookies, ...stored];
}

describe.each(inject('sites'))('under the policy of $name', (built) => {
  const site = new Site(built);
  // Every page of the practice's site from the preview. The others send the same headers, which tests/site/servers.test.ts holds them
  // to, and the sample has the same kinds below a folder: one page of each kind will do.
  const servers = Object.entries(SERVERS).filter(([name]) => name === 'the preview' || built.base === '');
  describe.each(servers)('from %s', (name, start) => {
    const { url, visit } = visitor(built, start);
    const whole = name === 'the preview' && built.base === '';
    const addresses = whole ? site.pages.map(({ address }) => address) : kinds(site, [FIRST_LANGUAGE]);

    it('a browser complains of no page, asks nobody else, and keeps nothing', async () => {
      const found: string[] = [];
      let seen = 0;
      const before = async (page: Page) => listen(page, new URL(url('/')).origin);
      await visit(addresses, {}, before, async (page, address) => {
        for (const what of [...complaintsOf(page), ...(await kept(page))]) found.push(`${address}: ${what}`);
        seen += 1;
      });
      expect(found).toEqual([]);
      expect(seen).toBe(addresses.length);
    });
  });
});
