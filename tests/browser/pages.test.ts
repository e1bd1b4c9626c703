import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { serve, type Server } from '../../src/build/server.ts';
import { BROWSER_FLAGS } from '../support/browser.ts';
import { plain, sectionHeadings, Site } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample-content.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];

/** What each scheme is examined for: by night only colors differ, and each rule takes its time. */
const SCHEMES = {
  light: (axe: AxeBuilder) => axe.withTags(TAGS),
  dark: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
};

/** A page of each kind, by its address. */
function kinds(site: Site): [kind: string, address: string][] {
  const long = site.articles.find(({ page }) => sectionHeadings(page).length >= 3)?.page;
  const topic = site.pages.find(({ address }) => /^\/topics\/[^/]+$/.test(address));
  if (!long || !topic) throw new Error(`${site.built.name} lacks an article with sections, or a topic.`);
  const common: [string, string][] = [
    ['the front page', '/'],
    ['all topics', '/topics'],
    ['one topic', topic.address],
    ['the archive', '/archive'],
    ['the page about the publication', '/about'],
    ['the page for what is missing', '/404'],
  ];
  const further = site.pages.filter(({ address }) => address === '/get-help' || address.startsWith('/people/')).slice(0, 2);
  if (site.built.base === '') {
    return [...common, ['an article with sections', long.address], ...further.map(({ address }): [string, string] => ['a further page', address])];
  }
  return [
    ['the second page of a list', '/page/2'],
    ['an article with photographs', `/${SAMPLE.photograph}`],
    ['an article with a component', `/${SAMPLE.mdx}`],
    ['an article that changed', `/${SAMPLE.updated}`],
    ['a short article', `/${SAMPLE.short}`],
  ];
}

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: inject('browser'), args: BROWSER_FLAGS });
});

afterAll(() => browser.close());

describe.each(inject('sites'))('in a browser, $name', (built) => {
  const site = new Site(built);
  let server: Server;
  let context: BrowserContext;

  beforeAll(async () => {
    server = await serve(built.dist, { base: built.base });
    context = await browser.newContext({ reducedMotion: 'reduce' });
  });

  afterAll(async () => {
    await context.close();
    server.close();
  });

  /** Opens an address, hands the page over, and gives all that went wrong meanwhile. */
  async function visit(address: string, look: (page: Page) => Promise<void>): Promise<string[]> {
    const wrong: string[] = [];
    const page = await context.newPage();
    const origin = new URL(server.address).origin;
    page.on('console', (message) => wrong.push(`console: ${message.text()}`));
    page.on('pageerror', (fault) => wrong.push(`script: ${fault.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin) wrong.push(`asks elsewhere: ${request.url()}`);
    });
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    page.on('response', (response) => {
      if (response.status() >= 400) wrong.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(address === '/' ? server.address : server.address + address);
    await look(page);
    await page.close();
    return wrong;
  }

  it.each(kinds(site))('shows %s to everybody, on a phone and a desk, by day and night (%s)', async (_kind, address) => {
    const found: string[] = [];
    const wrong = await visit(address, async (page) => {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          // Legacy mode opens no second page, which only frames of other sites need.
          const { violations } = await SCHEMES[colorScheme](new AxeBuilder({ page }).setLegacyMode()).analyze();
          for (const { id, help, nodes } of violations) {
            found.push(`${colorScheme}, ${width} px: ${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
          }
        }
        const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
        if (content > room) found.push(`${width} px: ${content} px wide`);
      }
      found.push(...(await brokenPictures(page)));
    });
    expect([...found, ...wrong]).toEqual([]);
  });
});

describe.each(inject('sites').slice(0, 1))('in a browser, a visitor of $name', (built) => {
  const site = new Site(built);
  const article = site.articles.find(({ page }) => sectionHeadings(page).length >= 3)?.page;
  let server: Server;

  beforeAll(async () => {
    server = await serve(built.dist, { base: built.base });
  });

  afterAll(() => server.close());

  /** A new visitor's page on an article. */
  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    await page.goto(server.address + (article?.address ?? ''));
    return page;
  }

  it('who has no mouse comes to the text with two keys', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    const first = await page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      const shown = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === focused;
      return { link: focused?.getAttribute('href'), shown };
    });
    expect(first).toEqual({ link: '#main', shown: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.close();
  });

  it('sees where the keyboard is, on everything that it reaches', async () => {
    const page = await open({ viewport: { width: 1280, height: 800 } });
    const hidden: string[] = [];
    const reached = new Set<string>();
    const count = await page.locator('a[href], summary').count();
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const name = `${focused.textContent.trim()} ${focused.getAttribute('href') ?? ''}`;
        return { name, outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 };
      });
      if (!focus) break;
      reached.add(focus.name);
      if (!focus.outlined) hidden.push(focus.name);
    }
    expect(reached.size).toBeGreaterThan(10);
    expect(hidden).toEqual([]);
    await page.close();
  });

  it('who lets no script run reads the whole article', async () => {
    const page = await open({ javaScriptEnabled: false });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const sections = article ? sectionHeadings(article) : [];
    for (const { id, textContent } of sections) {
      const heading = page.locator(`[id="${id}"]`);
      expect(plain(await heading.innerText())).toBe(plain(textContent));
      expect(await heading.isVisible()).toBe(true);
    }
    const text = page.locator('main p', { hasText: /\S/ });
    expect(await text.count()).toBeGreaterThan(sections.length);
    expect(await page.locator('main :is(h2, h3)[id] + p').evaluateAll((all) => all.filter((each) => !each.checkVisibility()).length)).toBe(0);
    await page.close();
  });

  it('who asks for a page that is not there is told so, and gets the page that helps', async () => {
    const response = await fetch(`${server.address}/no/such/page`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(site.read('404.html'));
  });
});

/** Brings in every picture of a page, those far down too, and gives the addresses of those that do not show. */
function brokenPictures(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const broken = await Promise.all(
      [...document.images].map(async (image) => {
        image.loading = 'eager';
        await image.decode().catch(() => undefined);
        return image.naturalWidth > 0 ? [] : [`no picture: ${image.currentSrc}`];
      }),
    );
    return broken.flat();
  });
}
