import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EditorPage } from '../support/editor-page.ts';
import { GitHub } from '../support/github.ts';
import { Project } from '../support/project.ts';
import { CITED, SmallContent } from '../support/small-content.ts';

const POST = 'content/posts/winter-and-mood';
const RENAMED = 'content/posts/dark-days';
const about = (words: string) => words.padEnd(115, '.');
const picture = (background: string) => sharp({ create: { width: 320, height: 200, channels: 3, background } }).png().toBuffer();

describe('an editor’s day at the page for editors, on a real git repository', () => {
  const editor = new EditorPage();
  const content = new SmallContent();
  const project = dirname(content.folder);
  const git = (...words: string[]) => execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.com', ...words], { cwd: project, encoding: 'utf8' });
  const commit = (message: string) => [git('add', '--all'), git('commit', '--quiet', '--message', message)];
  const read = (file: string) => readFileSync(join(project, file), 'utf8');

  /** Saves, brings it to the disk, and says which lines git sees as other, and what the check tells. */
  async function save(): Promise<{ lines: string[]; files: string[]; told: string }> {
    await editor.save();
    await editor.bring(project);
    git('add', '--all');
    const lines = git('diff', '--cached', '--unified=0', '--no-renames').split('\n').filter((line) => /^[-+](?![-+])/.test(line));
    const files = git('diff', '--cached', '--name-status', '--no-renames').trim().split('\n').map((line) => line.replace('\t', ' '));
    commit('Save');
    return { lines, files, told: await content.report() };
  }

  beforeAll(async () => {
    git('init', '--quiet', '--initial-branch=main');
    commit('Begin');
    await editor.openAtHome(content.folder);
  });
  afterAll(async () => {
    await editor.close();
    content.remove();
  });

  it('writes an article with a cover, and is told by the check what is wrong with it', async () => {
    await editor.form('posts/new');
    await editor.fill({ title: 'Winter and mood', description: about('How dark days pull on the mood, and what light can do.'), published: '2026-01-31', 'cover.alt': 'A low sun' });
    await editor.fill({ body: `Dark days can weigh on you.${CITED.replace('guide2020', 'guide2002')}` });
    await editor.field('topics').getByRole('checkbox', { name: 'Mood' }).click();
    await editor.field('author').getByRole('radio', { name: 'The team' }).click();
    await editor.upload('cover.picture', 'Low Sun.png', await picture('#0d5660'));
    const { files, told } = await save();
    expect(files).toEqual([`A ${POST}/index.md`, `A ${POST}/low-sun.png`]);
    expect(told).toBe(`${POST}/index.md\n  line 12: There is no source called "guide2002" in content/sources.yaml. Write [^guide2020].`);
    expect(read(`${POST}/index.md`)).toBe(`---
title: "Winter and mood"
description: "${about('How dark days pull on the mood, and what light can do.')}"
published: 2026-01-31
topics: [mood]
author: the-team
cover:
  picture: ./low-sun.png
  alt: "A low sun"
---

Dark days can weigh on you.${CITED.replace('guide2020', 'guide2002')}
`);
  });

  it('mends it, and puts a picture into the text', async () => {
    await editor.form('posts/entries/winter-and-mood');
    await editor.fill({ body: `Dark days can weigh on you.${CITED}\n` });
    await editor.insertPicture('Picture with a caption', 'lamp.png', await picture('#a8431f'));
    const box = editor.field('body').locator('textarea');
    await box.fill((await box.inputValue()).replace('‹…›', 'A lamp on a desk, at noon.').replace('‹…›', 'A lamp'));
    const { files, told } = await save();
    expect(told).toBe('');
    expect(files).toEqual([`M ${POST}/index.md`, `A ${POST}/lamp.png`]);
    expect(read(`${POST}/index.md`)).toContain(`\n\nDark days can weigh on you.${CITED}\n\n:::figure[A lamp on a desk, at noon.]\n![A lamp](lamp.png)\n:::\n`);
  });

  it('translates it beside the English text, and the topic that it stands under', async () => {
    await editor.form('posts/entries/winter-and-mood');
    await editor.enableSpanish();
    const words = { title: 'El invierno y el ánimo', description: about('Cómo pesan los días oscuros, y qué puede hacer la luz.'), slug: 'invierno', translatedFrom: '2026-01-31', coverAlt: 'Un sol bajo' };
    await editor.fill({ ...words, body: `Los días oscuros pesan.${CITED}` }, 'es');
    const { files, told } = await save();
    expect(files).toEqual([`A ${POST}/es.md`]);
    expect(told).toContain('This topic has no Spanish words');
    expect(read(`${POST}/es.md`)).toBe(`---
title: "El invierno y el ánimo"
description: "${words.description}"
slug: invierno
translatedFrom: 2026-01-31
coverAlt: "Un sol bajo"
---

Los días oscuros pesan.${CITED}
`);
    await editor.form('topics/entries/mood');
    await editor.page.getByRole('checkbox', { name: /Add.*Translations/ }).click();
    await editor.page.getByRole('checkbox', { name: /Add.*Spanish/ }).click();
    await editor.fill({ 'translations.es.title': 'Ánimo', 'translations.es.description': about('Artículos sobre el desánimo, y sobre lo que puede ayudar.'), 'translations.es.slug': 'animo' });
    const topic = await save();
    expect(topic.told).toBe('');
    expect(topic.lines).toEqual(['+translations:', '+  es:', '+    title: "Ánimo"', `+    description: "${about('Artículos sobre el desánimo, y sobre lo que puede ayudar.')}"`, '+    slug: animo']);
  });

  it('takes it off the site and puts it back, which changes one line', async () => {
    for (const sign of ['+', '-']) {
      await editor.form('posts/entries/winter-and-mood');
      await editor.field('draft').getByRole('switch').click();
      expect((await save()).lines).toEqual([`${sign}draft: true`]);
    }
  });

  it('renames it with all that lies beside it, and leaves the old address behind', async () => {
    await editor.form('posts/entries/winter-and-mood');
    await editor.rename('dark-days');
    const { told } = await save();
    expect(told).toBe('');
    expect(existsSync(join(project, POST))).toBe(false);
    for (const file of ['es.md', 'lamp.png', 'low-sun.png']) expect(existsSync(join(project, RENAMED, file)), file).toBe(true);
    expect(read(`${RENAMED}/index.md`)).toContain('aliases: [/winter-and-mood]');
    expect(read(`${RENAMED}/es.md`)).not.toContain('aliases');
  });

  it('keeps a file of fields as it was typed, with its comments', async () => {
    await editor.form('_singletons/entries/practice');
    await editor.fill({ city: 'Coral Gables' });
    expect((await save()).lines).toEqual(['-city: Miami', '+city: Coral Gables']);
  });

  it('has written what the site is built from', async () => {
    const site = new Project(content.folder);
    const { code, output } = await site.build();
    const page = (file: string) => readFileSync(join(site.dist, file), 'utf8');
    expect(code, output).toBe(0);
    expect(page('dark-days.html')).toMatch(/Winter and mood[^]*A lamp on a desk, at noon\./);
    expect(page('es/invierno.html')).toContain('Los días oscuros pesan.');
    expect(page('_redirects')).toContain('/winter-and-mood /dark-days 301');
    site.remove();
  });

  it('asked nobody but the host of the project, and broke no rule of its policy', () => {
    expect([...new Set(editor.complaints)]).toEqual(['asked https://www.githubstatus.com']);
  });
});

describe('the page for editors of a site whose project is at GitHub', () => {
  const editor = new EditorPage();
  const content = new SmallContent();
  const github = new GitHub(dirname(content.folder));

  beforeAll(async () => {
    github.git('init', '--quiet', '--initial-branch=main');
    github.git('add', '--all');
    github.git('commit', '--quiet', '--message', 'Begin');
    await editor.openAtGitHub(github);
  });
  afterAll(async () => {
    await editor.close();
    content.remove();
  });

  it('saves to a branch with a pull request, for the check to read, and leaves what is published alone', async () => {
    await editor.form('posts/entries/sleep-and-mood');
    await editor.fill({ title: 'Sleep, and mood' });
    await editor.page.getByRole('button', { name: 'Save', exact: true }).click();
    await editor.page.getByRole('button', { name: 'Later' }).click();
    const branch = 'cms/posts/sleep-and-mood';
    expect(github.pulls).toMatchObject([{ head: branch, base: 'main', draft: true }]);
    const lines = github.git('diff', '--unified=0', 'main', branch).split('\n').filter((line) => /^[-+](?![-+])/.test(line));
    expect(lines).toEqual(['-title: Sleep and mood', '+title: "Sleep, and mood"']);
    expect(github.git('log', '--format=%s', 'main')).toBe('Begin\n');
  });

  it('says to the editor where it stands, and breaks no rule of its policy', async () => {
    await editor.page.getByText('Draft', { exact: true }).first().waitFor();
    expect([...new Set(editor.complaints)]).toEqual(['asked https://www.githubstatus.com']);
  });
});
