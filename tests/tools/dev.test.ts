import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Project, usualEnvironment } from '../support/project.ts';
import { SmallContent } from '../support/small-content.ts';

/** What npm run dev starts. */
const [, ...STARTED] = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { dev: string } }).scripts.dev.split(' ');
const FOREGROUND = { NO_COLOR: '1' };

function dev(project: Project): ReturnType<typeof spawn> {
  return spawn(process.execPath, [...STARTED, '--port', '0'], { cwd: project.folder, env: { ...usualEnvironment(), ...FOREGROUND } });
}

/** Where a server says that it is, once it does. */
function addressOf(server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((found, failed) => {
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
}

async function end(server: ReturnType<typeof spawn>, signal: NodeJS.Signals = 'SIGTERM'): Promise<unknown[]> {
  if (server.exitCode !== null || server.signalCode !== null) return [server.exitCode, server.signalCode];
  const ended = once(server, 'exit');
  server.kill(signal);
  return ended;
}

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
  const lock = join(project.folder, '.astro/dev.json');
  let server: ReturnType<typeof spawn>;
  let address: string;
  /** Starts it, and waits until Astro has noted where it is. */
  const start = async () => {
    server = dev(project);
    address = await addressOf(server);
    await vi.waitFor(() => expect(readFileSync(lock, 'utf8')).toContain(address), 20_000);
  };

  beforeAll(start);
  afterAll(async () => {
    await end(server);
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

  it.each([['/search', 'This copy of the site has no search index'], ['/es/buscar', 'Esta copia del sitio no tiene índice']])('the search at %s says that there is nothing to search', async (page, words) => {
    expect(await (await fetch(address + page)).text()).toContain(words);
  });

  it('the page for editors is there with its program, and saves into the files of this computer', async () => {
    cpSync('docs/guide', join(project.folder, 'docs/guide'), { recursive: true });
    const page = await fetch(`${address}/admin`);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await page.text()).toContain('"repo":"this/computer"');
    for (const file of ['cms/sveltia-cms.js', 'editor.js']) expect((await fetch(`${address}/admin/${file}`)).headers.get('content-type'), file).toContain('javascript');
  });

  it('the desk is there, by the same rules as its file, and may show pages of this site beside each other, as no other site may', async () => {
    const html = await (await fetch(`${address}/desk`)).text();
    expect(html).toContain('href="/desk/preview?page=%2Fnot-ready"');
    const preview = await fetch(`${address}/desk/preview?page=/not-ready`);
    expect(await preview.text()).toContain('<iframe title="On a phone" src="/not-ready"');
    expect((await fetch(`${address}/not-ready`)).headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
  });

  it('a published address that leads nowhere stops nobody', async () => {
    expect((await fetch(`${address}/sleep-and-mood`)).status).toBe(200);
  });

  // Those who start it twice: each test starts from where the one before it ended.
  describe('a second npm run dev', () => {
    const again = (...options: string[]) => project.run([...STARTED, ...options], FOREGROUND);

    it('says where the first one is, and what to do, without a stack trace, and leaves it alone', async () => {
      const { code, output } = await again('--port', '0');
      expect(output).toBe(
        `npm run dev is running already, and shows this site at ${address}/\nOpen that address: it follows whatever you save. To start it anew, stop it first: press Ctrl-C in the window where it runs; where that window is gone, type npm run dev -- stop.\n`,
      );
      expect(code).toBe(1);
      expect((await fetch(address)).status).toBe(200);
    });

    it('may still ask Astro for something else', async () => {
      const { code, output } = await again('status');
      expect(output).toContain(address);
      expect(code, output).toBe(0);
    });

    it('starts where the first was stopped with Ctrl-C, and where a note of it stayed behind', async () => {
      const note = readFileSync(lock, 'utf8');
      await end(server, 'SIGINT');
      // The number of the process is of another program by now: of this one.
      writeFileSync(lock, note.replace(/"pid":\s*\d+/, `"pid": ${process.pid}`));
      await start();
      expect((await fetch(address)).status).toBe(200);
    });

    it('can stop the first from another window, as it says', async () => {
      const ended = once(server, 'exit');
      const { code, output } = await again('stop');
      expect(code, output).toBe(0);
      await ended;
    });
  });
});
