import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { serve, type Server } from '../../src/build/server.ts';
import { BROWSER_FLAGS } from './browser.ts';
import type { BuiltSite } from './build-sites.ts';

/** Somebody with a browser, on a built site. */
export interface Visitor {
  /** Where an address of the site, without host and folder, answers. */
  url(address: string): string;
  /** A fresh page on an address. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** Looks at all addresses, two at a time, and gives what was found there, each finding with its address. */
  walk(addresses: readonly string[], options: BrowserContextOptions, look: (page: Page, address: string) => Promise<string[]>): Promise<string[]>;
  /** Opens all addresses, two at a time, each in a window that was used before. What must hear of a page from the start comes before it is opened. */
  visit(addresses: readonly string[], options: BrowserContextOptions, before: (page: Page) => Promise<void>, look: (page: Page, address: string) => Promise<void>): Promise<void>;
}

/** How long a busy machine may take over one step, in milliseconds. */
const PATIENCE = 120_000;

/** The browser of all visitors of a test file, and how many of them still need it. */
let shared: Promise<Browser> | undefined;
let visitors = 0;

/**
 * Serves a built site and starts a browser for the tests of the `describe` around the call.
 *
 * @param start how it is served where not by the preview
 */
export function visitor(built: BuiltSite, start = ({ dist, base }: BuiltSite): Promise<Server> => serve(dist, { base })): Visitor {
  let browser: Browser;
  let server: Server;
  visitors += 1;

  beforeAll(async () => {
    shared ??= chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS, timeout: PATIENCE });
    [browser, server] = await Promise.all([shared, start(built)]);
  });

  afterAll(async () => {
    server.close();
    visitors -= 1;
    if (visitors > 0) return;
    shared = undefined;
    await browser.close();
  });

  const context = async (options: BrowserContextOptions) => {
    const opened = await browser.newContext(options);
    opened.setDefaultTimeout(PATIENCE);
    return opened;
  };
  const url = (address: string) => (address === '/' ? server.address : server.address + address);
  const goTo = async (page: Page, address: string, until: 'load' | 'domcontentloaded') => {
    await page.goto(url(address), { waitUntil: until });
    await page.evaluate(lettersLoaded);
  };
  return {
    url,
    async open(address, options = {}) {
      const page = await (await context(options)).newPage();
      await goTo(page, address, 'load');
      return page;
    },
    async walk(addresses, options, look) {
      const found: string[] = [];
      await twoAtOnce(addresses, async (take) => {
        const page = await (await context(options)).newPage();
        for (let address = take(); address !== undefined; address = take()) {
          await goTo(page, address, 'domcontentloaded');
          for (const finding of await look(page, address)) found.push(`${address}: ${finding}`);
        }
        await page.context().close();
      });
      return found;
    },
    async visit(addresses, options, before, look) {
      const opened = await context(options);
      await twoAtOnce(addresses, async (take) => {
        const page = await opened.newPage();
        for (let address = take(); address !== undefined; address = take()) {
          // What the last page still asks for ends here, and is not taken for a fault of the next one.
          await page.goto('about:blank');
          await before(page);
          await goTo(page, address, 'load');
          await look(page, address);
        }
      });
      await opened.close();
    },
  };
}

/** Lets two workers take one item after the other, until none is left. */
async function twoAtOnce<T>(items: readonly T[], work: (take: () => T | undefined) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all([work(() => left.shift()), work(() => left.shift())]);
}

/**
 * Waits for the page's own letters, whose width decides what fits and which are asked for after the first frames; pictures have
 * their room before they are there. Runs in the page.
 */
async function lettersLoaded(): Promise<void> {
  await Promise.all(document.getAnimations().map((animation) => animation.finished));
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
