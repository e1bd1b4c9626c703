import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Overview } from '../../src/desk/facts.ts';
import { asked } from '../../src/report/asked.ts';
import { HELP_LINE_DAYS, helpLinesDue, REVIEW_NOTICE_DAYS, reviewsDue, translationsDue } from '../../src/report/due.ts';
import { byDayAndNight } from '../browser/looks/axe.ts';
import { BROWSER_FLAGS, browserPath } from '../support/browser.ts';
import { htmlFaults } from '../support/html-validator.ts';
import { Project } from '../support/project.ts';
import { SAMPLE, sampleContent } from '../support/sample-content.ts';

describe('npm run report', () => {
  let content: string;
  let project: Project;
  const inContent = (file: string) => join(project.folder, 'content', file);
  const rewrite = (file: string, passage: string | RegExp, other: string) => {
    const text = readFileSync(inContent(file), 'utf8');
    expect(text).toMatch(passage);
    writeFileSync(inContent(file), text.replace(passage, other));
  };
  /** What stands below a title. */
  const section = (output: string, title: string) => new RegExp(`^${title}: *(none)?\\n((?: {2}.*\\n)*)`, 'm').exec(output)?.slice(1);

  beforeAll(async () => {
    content = await sampleContent();
    project = new Project(content);
  });
  afterAll(() => {
    project.remove();
    rmSync(content, { recursive: true, force: true });
  });

  // Looked at before the tests below change the content.
  describe('the desk in a file, for a colleague', () => {
    let browser: Browser;
    let page: Page;
    const requests: string[] = [];
    const file = () => join(project.folder, 'desk.html');
    const shown = () => page.locator('table.articles tbody tr:visible th').evaluateAll((heads) => heads.map((head) => head.firstChild?.textContent));

    beforeAll(async () => {
      const launched = browserPath().then((executablePath) => chromium.launch({ executablePath, args: BROWSER_FLAGS }));
      const { code, output } = await project.run(['tools/report.ts', '--html', 'desk.html']);
      expect(code, output).toBe(0);
      browser = await launched;
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file()).href);
    });
    afterAll(() => browser.close());

    it('is valid, and names neither this computer nor its folders', async () => {
      const html = readFileSync(file(), 'utf8');
      expect(await htmlFaults(html, 'desk.html')).toEqual([]);
      expect(html).not.toContain(project.folder);
      expect(html).not.toContain('localhost');
    });

    it('asks nothing of anybody', () => {
      expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(file()).href]);
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

  it('lists every translation of an older version, and none of the newest', async () => {
    const { code, output } = await project.run(['tools/report.ts']);
    expect(code).toBe(0);
    expect(section(output, 'Translations behind their original')?.[1]?.trimEnd().split('\n')).toEqual([
      `  content/posts/${SAMPLE.whole}/es.md: translated from the version of 2026-01-20; the English text changed on 2026-01-31`,
      `  content/pages/${SAMPLE.page}/es.md: translated from the version of 2026-01-20; the English text changed on 2026-01-31`,
    ]);
  });

  it('lists help lines that nobody looked at for long, and reviews that are due', async () => {
    rewrite('help-lines.yaml', /checkedOn: \d\S+/, 'checkedOn: 2025-01-31');
    rewrite(`posts/${SAMPLE.whole}/index.md`, /reviewDue: \S+/, 'reviewDue: 2026-02-10');
    const { code, output } = await project.run(['tools/report.ts']);
    expect(code).toBe(0);
    expect(section(output, 'Help lines to check again')?.[1]).toMatch(/^ {2}988 Suicide & Crisis Lifeline: last checked on 2025-01-31, \d+ days ago\. Look at https:\/\/988lifeline\.org\/\S+\n/);
    expect(section(output, 'Reviews that are due')?.[1]).toMatch(new RegExp(`^ {2}content/posts/${SAMPLE.whole}/index\\.md: the review was due on 2026-02-10, \\d+ days ago\\n$`));
  });

  it('says where there is nothing to do, and never fails', async () => {
    rmSync(inContent('posts'), { recursive: true });
    rmSync(inContent('pages'), { recursive: true });
    const { code, output } = await project.run(['tools/report.ts']);
    expect(code).toBe(0);
    expect(section(output, 'Reviews that are due')).toEqual(['none', '']);
    expect(section(output, 'Translations behind their original')).toEqual(['none', '']);
  });

  it('says what it is for to who asks', async () => {
    const { code, output } = await project.run(['tools/report.ts', '--help']);
    expect(code).toBe(0);
    expect(output).toContain('npm run report');
  });

  it('refuses what it does not know', async () => {
    const { code, output } = await project.run(['tools/report.ts', '--htm']);
    expect(code).toBe(2);
    expect(output).toBe("Unknown option '--htm'. Type npm run report -- --help to see what there is.\n");
  });
});

describe('what is asked of the report', () => {
  it.each([
    ['', { form: 'list' }],
    ['--json', { form: 'json' }],
    ['--html desk.html', { form: 'html', file: 'desk.html' }],
    ['--html=desk.html', { form: 'html', file: 'desk.html' }],
    ['-h', { form: 'help' }],
    ['desk.html', { form: 'unknown', why: "Unexpected argument 'desk.html'" }],
    ['--html', { form: 'unknown', why: 'There is no name after --html. Write one, such as --html desk.html' }],
    ['--html --json', { form: 'unknown', why: 'There is no name after --html. Write one, such as --html desk.html' }],
    ['--json=x', { form: 'unknown', why: "Option '--json' does not take an argument" }],
    ['--html desk.html --json', { form: 'unknown', why: '--html writes a page for people, and --json is for programs: choose one of them' }],
  ])('is understood from “%s”', (typed, what) => {
    expect(asked(typed.split(' ').filter(Boolean))).toEqual(what);
  });
});

describe('what is due', () => {
  const line = (checkedOn: string) => ({ name: 'A line', checkedOn, source: undefined });

  it(`is a help line after ${HELP_LINE_DAYS} days, and not on that day`, () => {
    expect(helpLinesDue([line('2026-01-01')], '2026-06-30')).toEqual([]);
    expect(helpLinesDue([line('2026-01-01')], '2026-07-01')).toEqual(['A line: last checked on 2026-01-01, 181 days ago']);
  });

  it(`is a review from ${REVIEW_NOTICE_DAYS} days before its day`, () => {
    const due = (on: string) => reviewsDue([{ file: 'a.md', reviewDue: '2026-03-31' }, { file: 'b.md' }], on);
    expect(due('2026-02-28')).toEqual([]);
    expect(due('2026-03-01')).toEqual(['a.md: the review is due on 2026-03-31, in 30 days']);
    expect(due('2026-03-31')).toEqual(['a.md: the review is due on 2026-03-31, in 0 days']);
    expect(due('2026-04-02')).toEqual(['a.md: the review was due on 2026-03-31, 2 days ago']);
  });

  it('is a translation as soon as its original is newer', () => {
    const due = (translatedFrom: string) => translationsDue([{ file: 'es.md', translatedFrom, changed: '2026-01-31' }]);
    expect(due('2026-01-31')).toEqual([]);
    expect(due('2026-01-30').length).toBe(1);
  });
});
