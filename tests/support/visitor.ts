import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve, type Server } from '../../src/build/server.ts';
import { BROWSER_FLAGS } from './browser.ts';
import type { BuiltSite } from './build-sites.ts';

/** Somebody with a browser, on a built site. */
export interface Visitor {
  /** Where an address of the site, without host and folder, answers. */
  url(address: string): string;
  /** A browser of its own, with nothing open. */
  context(options: BrowserContextOptions): Promise<BrowserContext>;
  /** A fresh page on an address. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Looks at all addresses, two at a time, and gives what was found there, each finding with its address. */
  walk(addresses: readonly string[], options: BrowserContextOptions, look: (page: Page, address: string) => Promise<string[]>): Promise<string[]>;
}

/** How long a busy machine may take over one step, in milliseconds. */
const PATIENCE = 120_000;

/** Serves a built site and starts a browser for the tests of the `describe` around the call. */
export function visitor(built: BuiltSite): Visitor {
  let browser: Browser;
  let server: Server;

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS, timeout: PATIENCE }),
      serve(built.dist, { base: built.base }),
    ]);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const context = async (options: BrowserContextOptions) => {
    const opened = await browser.newContext(options);
    opened.setDefaultTimeout(PATIENCE);
    return opened;
  };
  const url = (address: string) => (address === '/' ? server.address : server.address + address);
  return {
    url,
    context,
    async open(address, options = {}) {
      const page = await (await context(options)).newPage();
      await page.goto(url(address));
      return page;
    },
    async walk(addresses, options, look) {
      const left = [...addresses];
      const found: string[] = [];
      const work = async () => {
        const page = await (await context(options)).newPage();
        for (let address = left.shift(); address !== undefined; address = left.shift()) {
          await page.goto(url(address), { waitUntil: 'domcontentloaded' });
          await page.evaluate(lettersLoaded);
          for (const finding of await look(page, address)) found.push(`${address}: ${finding}`);
        }
        await page.context().close();
      };
      await Promise.all([work(), work()]);
      return found;
    },
  };
}

/** Waits for the page's own letters, whose width decides what fits; pictures have their room before they are there. Runs in the page. */
async function lettersLoaded(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
