import { createServer, request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Language } from '../../src/languages/languages.ts';
import { searchAddress } from '../../src/model/addresses.ts';
import { isNight } from '../support/at-night.ts';
import { plain, Site } from '../support/built-site.ts';
import { inLanguage } from '../support/kinds.ts';
import { IN_NEED, NOT_IN_NEED, QUERIES } from '../support/search-queries.ts';
import { visitor } from '../support/visitor.ts';
import { byDayAndNight } from './looks/axe.ts';

/** The narrowest and a usual screen, for each language. */
const SCREENS = [['en', 1280], ['es', 320], ['en', 320], ['es', 1280]] as const;

/** The practice's own site, whose articles the queries are about. */
const [built] = inject('sites');
if (!built) throw new Error('There is no site.');
const site = new Site(built);
const { open, url } = visitor(built);

/** Types something, and waits until the page has answered. */
async function search(page: Page, typed: string): Promise<void> {
  await page.locator('#query').fill(typed);
  await page.locator('#outcome[aria-busy="false"]').waitFor();
}

/** The addresses of what was found, the best first. */
function found(page: Page, list = '#list'): Promise<string[]> {
  return page.locator(`${list} h3 a`).evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** The lines of help that are shown, by their ids. */
function linesShown(page: Page): Promise<(string | undefined)[]> {
  return page.locator('#urgent [data-line]').evaluateAll((lines) => lines.filter((line) => line.checkVisibility()).map((line) => (line as HTMLElement).dataset['line']));
}

describe.each(['en', 'es'] as const)('who searches in %s', (language) => {
  it('finds what they mean among the first three', async () => {
    const page = await open(searchAddress(language));
    const missed: string[] = [];
    for (const [typed, folder] of QUERIES[language]) {
      await search(page, typed);
      const { address } = language === 'en' ? site.page(`/${folder}`) : inLanguage(site, site.page(`/${folder}`), language);
      const first = (await found(page)).slice(0, 3);
      if (!first.includes(address)) missed.push(`${typed}: ${first.join(', ') || 'nothing'}`);
    }
    expect(missed).toEqual([]);
    expect(QUERIES[language].length).toBeGreaterThanOrEqual(40);
    await page.close();
  });
});

describe('somebody in need', () => {
  it.each(['en', 'es'] as const)('sees the lines that help, before anything is loaded, and nobody else does (%s)', async (language: Language) => {
    const page = await open(searchAddress(language));
    await page.route('**/search-index/**', (route) => route.abort());
    const wrong: string[] = [];
    for (const [typed, on, line] of IN_NEED.filter(([, on]) => on === language)) {
      await page.locator('#query').fill(typed);
      const lines = await linesShown(page);
      if (!lines.includes(line)) wrong.push(`${typed} on the page in ${on}: ${lines.join(', ') || 'nothing'}`);
    }
    for (const typed of NOT_IN_NEED) {
      await page.locator('#query').fill(typed);
      if ((await linesShown(page)).length > 0) wrong.push(`${typed}: shown`);
    }
    expect(wrong).toEqual([]);
    await page.close();
  });
});

describe('what was typed', () => {
  /** What a server writes down of each request. */
  const log: string[] = [];
  let server: Server;
  beforeAll(async () => {
    server = createServer((request, response) => {
      log.push(`${request.method} ${request.url} ${JSON.stringify(request.headers)}`);
      ask(url(request.url ?? '/'), { headers: { ...request.headers, host: 'localhost' } }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      }).end();
    });
    await new Promise<void>((ready) => server.listen(0, ready));
  });
  afterAll(() => void server.close());

  it('is in no request, and nothing of it is kept in the browser', async () => {
    const page = await open(searchAddress('en'));
    await page.goto('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}${searchAddress('en')}`);
    await search(page, 'postpartum zebra lithium');
    await page.keyboard.press('Enter');
    await page.locator('#list h3 a').first().click();
    await page.waitForURL(/bipolar/);
    expect(log.length).toBeGreaterThan(5);
    expect(log.filter((line) => /postpartum|zebra|[?&]q=/i.test(line))).toEqual([]);
    expect(asked.filter((address) => !address.startsWith(origin))).toEqual([]);
    await page.goBack();
    await page.locator('#list h3 a').first().waitFor();
    expect(await page.locator('#query').inputValue()).toBe('postpartum zebra lithium');
    expect(await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length])).toEqual(['', 0, 0, 0, 0]);
    await page.context().close();
  });

  it('is in the address behind the hash alone, so that a shared link works, and adds nothing to the history', async () => {
    const page = await open(searchAddress('es'));
    const before = await page.evaluate(() => history.length);
    await search(page, 'mi mamá murió');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(before);
    const shared = await page.context().newPage();
    await shared.goto(page.url());
    await shared.locator('#status:not(:empty)').waitFor();
    expect(await shared.locator('#query').inputValue()).toBe('mi mamá murió');
    expect(await found(shared)).toEqual(await found(page));
    await page.context().close();
  });
});

describe('the results', () => {
  it('are a list of links, each with the sentence that has what was typed, and a section', async () => {
    const page = await open(searchAddress('en'));
    await search(page, 'lithium');
    expect(await page.locator('#list mark').first().textContent()).toMatch(/lithium/i);
    const section = page.locator('#list .facts a').first();
    const id = decodeURIComponent(new URL((await section.getAttribute('href')) ?? '', url('/')).hash.slice(1));
    expect((await found(page))[0]).toBe('/bipolar-disorder-navigating-life-with-mood-cycles');
    expect(site.page('/bipolar-disorder-navigating-life-with-mood-cycles').document.getElementById(id)?.textContent).toBe(await section.textContent());
    expect(await page.locator('#status').getAttribute('role')).toBe('status');
    await page.close();
  });

  it('are narrowed by topic and year, whose numbers are told, and put in order by day', async () => {
    const page = await open(searchAddress('en'));
    await search(page, 'anxiety');
    const all = await found(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('#filters summary').click();
    await page.locator('#topic option').nth(1).waitFor({ state: 'attached' });
    // On a long archive, what Pagefind itself knows of topics and years would load the whole index.
    expect(asked.filter((path) => path.includes('/search-index/')).map((path) => path.replace(/.*\//, ''))).toEqual(['filed.json']);
    const choices = await page.locator('#topic option').allTextContents();
    const technology = choices.find((choice) => choice.startsWith('Technology'));
    await page.locator('#topic').selectOption({ label: technology ?? '' });
    await expect.poll(() => found(page)).not.toEqual(all);
    expect(technology).toBe(`Technology (${(await found(page)).length})`);
    expect(await page.locator('#year option').allTextContents()).toContain('All years');
    await page.locator('#topic').selectOption('');
    await page.locator('#order').selectOption('date');
    await expect.poll(() => found(page)).not.toEqual(all);
    const days = (await found(page)).map((address) => site.articles.find(({ page }) => page.address === address)?.published.getTime() ?? 0);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
    expect(new URL(page.url()).hash).toBe('#q=anxiety&order=date');
    await page.close();
  });

  it('in the other language are told of', async () => {
    const page = await open(searchAddress('en'));
    await search(page, 'ansiedad');
    await expect.poll(() => page.locator('#status').textContent()).toMatch(/^\d+ articles in Spanish$/);
    expect((await found(page, '#others'))[0]).toBe('/es/ansiedad-social-en-un-mundo-digital');
    expect(await page.locator('#others li').first().getAttribute('lang')).toBe('es');
    await page.close();
  });

  it('that are none are told of, with what helps', async () => {
    const page = await open(searchAddress('en'));
    await search(page, 'xyzzyq');
    await expect.poll(() => page.locator('#status').textContent()).toBe('No article has these words.');
    expect(await page.locator('#nothing a').last().textContent()).toBe('Get help now');
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Mood' }).isVisible()).toBe(true);
    await page.close();
  });
});

describe('the search page', () => {
  it('is reached by keyboard in the order of reading, and takes the focus from nobody', async () => {
    const page = await open(searchAddress('en'), { viewport: { width: 1280, height: 800 } });
    const where = () => page.evaluate(() => document.activeElement?.id ?? '');
    await page.locator('#query').focus();
    await page.keyboard.type('money worry');
    await page.locator('#list h3 a').first().waitFor();
    await page.keyboard.press('Enter');
    expect(await where()).toBe('query');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Search');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Narrow the results');
    await page.keyboard.press('Enter');
    await page.locator('#topic option').nth(1).waitFor({ state: 'attached' });
    for (const id of ['topic', 'year', 'order']) {
      await page.keyboard.press('Tab');
      expect(await where()).toBe(id);
    }
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('#list h3')?.textContent)).toBe('Financial Stress and Mental Health: Strategies for Relief');
    await page.keyboard.press('Enter');
    await page.waitForURL(/financial/);
    await page.close();
  });

  it('shows results and help on the first screen of a phone', async () => {
    const page = await open(searchAddress('es'), { viewport: { width: 390, height: 844 } });
    await search(page, 'ansiedad');
    expect((await page.locator('#list h3 a').first().boundingBox())?.y).toBeLessThan(700);
    await search(page, 'me quiero morir');
    expect((await page.locator('#urgent a').first().boundingBox())?.y).toBeLessThan(844);
    await page.close();
  });

  it('is emptied by Escape, and starts anew', async () => {
    const page = await open(searchAddress('en'));
    await search(page, 'grief');
    await page.locator('#query').press('Escape');
    await page.locator('#outcome').waitFor({ state: 'hidden' });
    expect([await page.locator('#query').inputValue(), new URL(page.url()).hash]).toEqual(['', '']);
    await page.close();
  });

  it.each(isNight ? SCREENS : SCREENS.slice(0, 2))('has nothing that axe complains of, with results and help (%s, %i px)', async (language, width) => {
    const page = await open(searchAddress(language), { viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const typed of ['suicide', language === 'en' ? 'ansiedad' : 'anxiety', 'xyzzyq']) {
      await search(page, typed);
      faults.push(...(await byDayAndNight(page)).map((fault) => `${typed}: ${fault}`));
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) faults.push(`${typed}: wider than the screen`);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('needs no more of a policy than programs of its own and WebAssembly', async () => {
    const page = await open('/archive');
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.route(`**${searchAddress('en')}`, async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'; connect-src 'self'; style-src 'unsafe-inline'; img-src 'self'; font-src 'self'";
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await page.goto(url(searchAddress('en')));
    await search(page, 'grief');
    expect((await found(page)).length).toBeGreaterThan(0);
    expect(refused).toEqual([]);
    await page.close();
  });

  it('offers topics and the list by date without scripts, and no field', async () => {
    const page = await open(searchAddress('en'), { javaScriptEnabled: false });
    expect(await page.locator('#query').isVisible()).toBe(false);
    expect(plain(await page.locator('main').innerText())).toContain('start with a topic or with the list of all articles by date');
    expect(await page.locator('main a[href="/archive"]').isVisible()).toBe(true);
    await page.close();
  });

  it('is led to from an address that is not there, with the words of it', async () => {
    const page = await open('/es/vivir-con-trastorno-bipolar-2019.html');
    await page.locator('#search-address').click();
    await page.locator('#list h3 a').first().waitFor();
    expect(await page.locator('#query').inputValue()).toBe('vivir con trastorno bipolar');
    expect((await found(page))[0]).toBe('/es/trastorno-bipolar-vivir-con-los-ciclos-del-animo');
    await page.close();
  });
});
