import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../src/desk/facts.ts';
import { byDayAndNight } from '../browser/looks/axe.ts';
import { BROWSER_FLAGS, browserPath } from '../support/browser.ts';
import { htmlFaults } from '../support/html-validator.ts';
import { Project } from '../support/project.ts';
import { SAMPLE, sampleContent } from '../support/sample-content.ts';

describe('the desk in a file, for a colleague', () => {
  let content: string;
  let project: Project;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const file = () => join(project.folder, 'desk.html');
  const shown = () => page.locator('table.articles tbody tr:visible th').evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent));

  beforeAll(async () => {
    content = await sampleContent();
    project = new Project(content);
    const [{ code, output }] = await Promise.all([
      project.run(['tools/report.ts', '--html', 'desk.html']),
      browserPath().then(async (executablePath) => (browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS }))),
    ]);
    expect(code, output).toBe(0);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file()).href);
  });
  afterAll(async () => {
    await browser.close();
    project.remove();
    rmSync(content, { recursive: true, force: true });
  });

  it('is valid, and names neither this computer nor its folders', async () => {
    const html = readFileSync(file(), 'utf8');
    expect(await htmlFaults(html, 'desk.html')).toEqual([]);
    expect(html).not.toContain(project.folder);
    expect(html).not.toContain('localhost');
  });

  it('asks nothing of anybody', () => {
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file()).href]);
  });

  it('has nothing that axe complains of, by day and by night, and fits a screen of 320 pixels', async () => {
    expect(await byDayAndNight(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('sorts by keyboard, and says so', async () => {
    const head = page.getByRole('columnheader', { name: 'Title' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const [first] = await shown();
    await page.keyboard.press('Space');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect((await shown()).at(-1)).toBe(first);
    expect(await page.locator('[aria-sort]').count()).toBe(1);
  });

  it('shows what needs a look, and all again', async () => {
    const all = (await shown()).length;
    await page.getByLabel('Needs a look').selectOption('behind');
    expect((await shown()).sort()).toEqual(['A page', 'Everything there is']);
    expect(await page.locator('output').textContent()).toBe(`2 of ${all} shown`);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(async () => (await shown()).length).toBe(all);
  });

  it('is told to programs with --json', async () => {
    const { code, output } = await project.run(['tools/report.ts', '--json']);
    expect(code).toBe(0);
    const facts = JSON.parse(output) as Overview;
    expect(facts.version).toBe(1);
    expect(facts.articles.find(({ id }) => id === SAMPLE.draft)?.state).toBe('draft');
    expect(facts.articles.find(({ id }) => id === SAMPLE.scheduled)?.state).toBe('waiting');
    expect(facts.articles.filter(({ needs }) => needs.includes('behind')).map(({ id }) => id).sort()).toEqual([SAMPLE.page, SAMPLE.whole].sort());
  });
});
