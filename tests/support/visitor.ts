import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
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
  /** Opens a page for each visit, two at a time, in one window for each of the options. What must hear of a page from the start comes before it is opened. */
  visit<V extends Visit>(visits: readonly V[], before: (page: Page) => void, look: (page: Page, visit: V) => Promise<void>): Promise<void>;
}

/** An address to look at, and the screen for it. */
export interface Visit {
  address: string;
  options: BrowserContextOptions;
}

/** How long a busy machine may take over one step, in milliseconds. */
const PATIENCE = 120_000;

/** The browser of all visitors of a test file, and how many of them still need it. */
let shared: Promise<Browser> | undefined;
let visitors = 0;

/** Serves a built site and starts a browser for the tests of the `describe` around the call. */
export function visitor(built: BuiltSite): Visitor {
  let browser: Browser;
  let server: Server;
  visitors += 1;

  beforeAll(async () => {
    shared ??= chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS, timeout: PATIENCE });
    [browser, server] = await Promise.all([shared, serve(built.dist, { base: built.base })]);
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
      await page.goto(url(address));
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
    async visit(visits, before, look) {
      const contexts = new Map<BrowserContextOptions, Promise<BrowserContext>>();
      for (const { options } of visits) if (!contexts.has(options)) contexts.set(options, context(options));
      await twoAtOnce(visits, async (take) => {
        for (let visit = take(); visit !== undefined; visit = take()) {
          const page = await (await contexts.get(visit.options))?.newPage();
          if (!page) throw new Error(`There is no screen for ${visit.address}.`);
          before(page);
          await goTo(page, visit.address, 'load');
          await look(page, visit);
          await page.close();
        }
      });
      for (const opened of contexts.values()) await (await opened).close();
    },
  };
}

/** Lets two workers take one item after the other, until none is left. */
async function twoAtOnce<T>(items: readonly T[], work: (take: () => T | undefined) => Promise<void>): Promise<void> {
  const left = [...items];
  await Promise.all([work(() => left.shift()), work(() => left.shift())]);
}

/** Waits for the page's own letters, whose width decides what fits; pictures have their room before they are there. Runs in the page. */
async function lettersLoaded(): Promise<void> {
  document.body.getBoundingClientRect();
  await document.fonts.ready;
}
