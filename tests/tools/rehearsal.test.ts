import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/check.ts';
import { report, summary } from '../../src/check/report/format.ts';
import { isError } from '../../src/content/problem.ts';
import { Project } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

const TITLE = 'Getting through a long night';
const FIRST = 'getting-through-a-long-night';
const SECOND = 'long-nights';
const ENVIRONMENT = { SITE_URL: 'https://example.org', BASE_PATH: '' };

// The tests follow one article through its life, as its editor does: each starts from where the one before it ended.
describe('an article', () => {
  const content = new SmallContent();
  // The number on the card for problems with a medicine.
  content.replace('help-lines.yaml', '"988"]', '"988", "1-800-222-1222"]');
  const project = new Project(content.folder);
  const path = (file: string) => join(project.folder, 'content', file);
  const article = (slug: string) => path(`posts/${slug}/index.md`);
  const read = (file: string) => readFileSync(file, 'utf8');
  const rewrite = (file: string, passage: string | RegExp, other: string) => {
    expect(read(file)).toMatch(passage);
    writeFileSync(file, read(file).replace(passage, () => other));
  };
  /** What npm run check says, and how it ends. */
  const check = async () => {
    const problems = await checkContent(path('.'), { spelling: true });
    return { code: problems.some(isError) ? 1 : 0, output: `${report(problems)}\n\n${summary(problems)}` };
  };
  const build = () => project.build(ENVIRONMENT);
  /** The files of the site that hold some words: pages, feeds, lists and all others. */
  const filesWith = (...words: string[]) =>
    globSync('**/*.*', { cwd: project.dist })
      .filter((file) => words.some((word) => file.includes(word) || readFileSync(join(project.dist, file), 'latin1').includes(word)))
      .sort();

  afterAll(() => {
    project.remove();
    content.remove();
  });

  it('is begun with npm run new: a draft with a text to fill in and a cover, at an address made from its title', async () => {
    const { code, output } = await project.run(['tools/new.ts', '--title', TITLE, '--topic', 'sleep', '--kind', 'coping']);
    expect(code, output).toBe(0);
    expect(output).toContain(`content/posts/${FIRST}`);
    expect(read(article(FIRST))).toContain('draft: true');
    expect(existsSync(path(`posts/${FIRST}/cover.svg`))).toBe(true);
  });

  it('may be left as it is for now: the check says that there is something to write, and stops nobody', async () => {
    const { code, output } = await check();
    expect(code, output).toBe(0);
    expect(output).toMatch(/lines are still to be written in this draft/);
  });

  it('is written, with three mistakes, and the check tells all three at once, each with its line and what to write', async () => {
    const file = article(FIRST);
    rewrite(file, /description: .*/, `description: "${'What helps when a night is long, and what to do when it is not enough.'.padEnd(120, '.')}"`);
    writeFileSync(file, read(file).replaceAll(/\[\^‹[^›]*›\]/g, '[^sample2017]').replaceAll(/‹[^›]*›/g, 'Something true, in plain words.'));
    rewrite(file, /published: .*/, 'published: 2026-02-31');
    rewrite(file, 'topics: [sleep]', 'topics: [slep]');
    rewrite(file, '## Why it is hard', '![](./cover.svg)\n\n## Why it is hard');

    const lines = read(file).split('\n');
    const at = (start: string) => `line ${lines.findIndex((line) => line.startsWith(start)) + 1}`;
    const { code, output } = await check();
    expect(code).toBe(1);
    const told = output.split('\n\n').find((part) => part.startsWith(`content/posts/${FIRST}/index.md\n`)) ?? '';
    expect(told).toMatch(new RegExp(`${at('published:')}\\b.*is 2026-02-31, which is not in the calendar`));
    expect(told).toMatch(new RegExp(`${at('topics:')}\\b.*no topic called "slep". Write sleep\\.`));
    expect(told).toMatch(new RegExp(`${at('![]')}\\b.*has no description\\. Write what it shows`));
    expect(told.match(/^ {2}line/gm)?.length).toBe(3);
    expect(output).not.toMatch(/^ {4}at /m);
  });

  it('is mended, and the check has nothing more to say', async () => {
    const file = article(FIRST);
    rewrite(file, 'published: 2026-02-31', 'published: 2026-02-28');
    rewrite(file, '[slep]', '[sleep]');
    rewrite(file, '![](', '![Waves of green under a low sun](');
    const { code, output } = await check();
    expect(code, output).toBe(0);
    expect(output).not.toContain(FIRST);
  });

  it('is published when its draft line is taken out: its page, and its place in lists, feeds, the sitemap and the list of addresses', async () => {
    rewrite(article(FIRST), 'draft: true\n', '');
    const { code, output } = await build();
    expect(code, output).toBe(0);
    expect(output).not.toContain('Held back');
    expect(parseHTML(read(join(project.dist, `${FIRST}.html`))).document.querySelector('h1')?.textContent).toBe(TITLE);
    expect(filesWith(TITLE)).toEqual(expect.arrayContaining(['index.html', 'archive.html', 'rss.xml', 'topics/sleep.html', 'topics/sleep/rss.xml']));
    expect(filesWith(`https://example.org/${FIRST}<`)).toContain('sitemap-0.xml');
    expect(read(path('addresses.txt')).split('\n')).toContain(`/${FIRST}`);
  });

  it('cannot be renamed so that its readers are lost: the check names the address and what to write', async () => {
    renameSync(path(`posts/${FIRST}`), path(`posts/${SECOND}`));
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toContain(`The address /${FIRST} was published, and leads nowhere now.`);
    expect(output).toContain(`aliases: [/${FIRST}]`);
    expect(output).toContain(`content/posts/${SECOND}/index.md`);
  });

  it('is renamed with an alias, and the check has nothing more to say', async () => {
    rewrite(article(SECOND), 'title:', `aliases: [/${FIRST}]\ntitle:`);
    const { code, output } = await check();
    expect(code, output).toBe(0);
    expect(output).not.toContain(FIRST);
    // As a build of it would.
    writeFileSync(path('addresses.txt'), `${read(path('addresses.txt'))}/${SECOND}\n`);
  });

  describe('that is deleted', () => {
    beforeAll(() => rmSync(path(`posts/${SECOND}`), { recursive: true }));

    it('is missed, under both of its addresses, and the check says how to withdraw it on purpose', async () => {
      const { code, output } = await check();
      expect(code).toBe(1);
      for (const address of [FIRST, SECOND]) expect(output).toContain(`retired /${address} — the reason`);
    });

    it('is withdrawn when its lines say so: its addresses tell that, and nothing else names it', async () => {
      for (const address of [FIRST, SECOND]) rewrite(path('addresses.txt'), new RegExp(`^/${address}$`, 'm'), `retired /${address} — newer studies say otherwise`);
      const { code, output } = await build();
      expect(code, output).toBe(0);
      for (const address of [FIRST, SECOND]) expect(read(join(project.dist, `${address}.html`))).toContain('This page was withdrawn');
      expect(filesWith(TITLE, 'newer studies')).toEqual([]);
      expect(filesWith(`https://example.org/${SECOND}<`)).toEqual([]);
      expect(filesWith('Sleep and mood')).toContain('index.html');
    });
  });
});
