import type { Page } from 'playwright-core';
import type { Visitor } from '../../support/visitor.ts';
import { complaintsOf, listen } from './complaints.ts';

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

/** Walks through pages, and gives what the browser complained of, whom else it asked, and what it keeps. */
export async function walkUnderPolicy({ url, visit }: Visitor, addresses: readonly string[]): Promise<{ found: string[]; seen: number }> {
  const found: string[] = [];
  let seen = 0;
  const before = async (page: Page) => listen(page, new URL(url('/')).origin);
  await visit(addresses, {}, before, async (page, address) => {
    for (const what of [...complaintsOf(page), ...(await kept(page))]) found.push(`${address}: ${what}`);
    seen += 1;
  });
  return { found, seen };
}
