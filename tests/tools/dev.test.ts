import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Project, usualEnvironment } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

describe('while somebody writes, with npm run dev', () => {
  const content = new SmallContent();
  const article = content.read('posts/sleep-and-mood/index.md');
  const drawing = content.read('posts/sleep-and-mood/cover.svg');
  const held: [slug: string, mark: string][] = [
    ['not-ready', 'Draft: not published'],
    ['later', 'Scheduled: not published yet'],
  ];
  content.write('posts/not-ready/index.md', article.replace('published:', 'draft: true\npublished:'));
  content.write('posts/later/index.md', article.replace('2026-01-31', '2999-01-31'));
  for (const [slug] of held) content.write(`posts/${slug}/cover.svg`, drawing);
  content.write('addresses.txt', '/once-here\n');
  const project = new Project(content.folder);
  let server: ReturnType<typeof spawn>;
  let address: string;

  beforeAll(async () => {
    server = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '0', '--ignore-lock'], { cwd: project.folder, env: { ...usualEnvironment(), NO_COLOR: '1' } });
    address = await new Promise<string>((found, failed) => {
      let output = '';
      const read = (text: Buffer) => {
        output += text.toString();
        const [url] = /http:\/\/localhost:\d+/.exec(output) ?? [];
        if (url) found(url);
      };
      server.stdout?.on('data', read);
      server.stderr?.on('data', read);
      server.once('exit', () => failed(new Error(output)));
    });
  });
  afterAll(async () => {
    const ended = new Promise((done) => server.once('exit', done));
    server.kill();
    await ended;
    project.remove();
    content.remove();
  });

  it.each(held)('the article %s is there, and marked “%s”', async (slug, mark) => {
    const response = await fetch(`${address}/${slug}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(mark);
  });

  it.each(['/', '/archive', '/topics/sleep'])('each stands in the list at %s, and is marked there', async (list) => {
    const html = await (await fetch(address + list)).text();
    for (const [slug, mark] of held) {
      expect(html).toContain(`href="/${slug}"`);
      expect(html).toContain(mark);
    }
  });

  it('a new article is known to the code editor and to readers without a new start', async () => {
    const folder = join(project.folder, 'content/posts/just-now');
    mkdirSync(folder);
    writeFileSync(join(folder, 'cover.svg'), drawing);
    writeFileSync(join(folder, 'index.md'), article);
    const known = join(project.folder, '.astro/collections/collections.json');
    await expect.poll(() => readFileSync(known, 'utf8'), { timeout: 20_000 }).toContain('content/posts/just-now/index.md');
    await expect.poll(async () => (await fetch(`${address}/just-now`)).status, { timeout: 20_000 }).toBe(200);
  });

  it('a published address that leads nowhere stops nobody', async () => {
    expect((await fetch(`${address}/sleep-and-mood`)).status).toBe(200);
  });
});
