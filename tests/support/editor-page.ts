import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { adminFiles } from '../../src/admin/files.ts';
import { adminRules } from '../../src/build/admin-rules.ts';
import { serve, type Server } from '../../src/build/server.ts';
import { NO_RULES, RULES_FILE } from '../../src/delivery/rules.ts';
import { BROWSER_FLAGS, browserPath } from './browser.ts';
import type { GitHub } from './github.ts';

/** How long a busy machine may take over one step, in milliseconds. */
const PATIENCE = 120_000;

/** What a build of the page is told. */
const ENVIRONMENT = { ADMIN: 'true', ADMIN_REPOSITORY: 'https://github.com/practice/blog' };

/**
 * The page for editors in a real browser, under the policy that hosts send with it, as it works with a folder of one's own. The
 * window in which one chooses a folder is none that a program can use: in its place stands the browser's own file system.
 */
export class EditorPage {
  readonly #folder = mkdtempSync(join(tmpdir(), 'practice-admin-'));
  #browser?: Browser;
  #server?: Server;
  page!: Page;
  /** What the browser complained of, and what was asked of other hosts. */
  readonly complaints: string[] = [];

  /** Opens the page at a computer, with a project of this content. */
  async openAtHome(content: string): Promise<void> {
    await this.#start(true);
    await this.page.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: async () => (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true }) });
    });
    await this.page.goto(`${this.#server?.address}/favicon.svg`);
    await this.#give(content);
    await this.page.goto(`${this.#server?.address}/admin`);
    await this.page.getByRole('button', { name: /local repository/i }).click();
    await this.#ready();
  }

  /** Opens the page of the site, and signs in with a token. */
  async openAtGitHub(github: GitHub): Promise<void> {
    await this.#start(false);
    await this.page.route('https://api.github.com/**', (route) => github.answer(route));
    await this.page.goto(`${this.#server?.address}/admin`);
    await this.page.getByRole('button', { name: /access token/i }).click();
    await this.page.getByRole('textbox', { name: /token/i }).fill('github_pat_example');
    await this.page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await this.#ready();
  }

  async #ready(): Promise<void> {
    await this.page.getByText('Each in English, and in Spanish beside it.').waitFor();
  }

  async #start(whileWriting: boolean): Promise<void> {
    const choices = { sources: { sample2017: 'Sample' }, words: { en: ['exposure'], es: [] } };
    const files = await adminFiles({ practice: { name: 'Sample Practice' }, choices, language: 'en', site: 'http://localhost', base: '', environment: ENVIRONMENT, whileWriting });
    const rules = JSON.stringify({ ...NO_RULES, headers: adminRules(ENVIRONMENT) });
    for (const [name, text] of [...files, [RULES_FILE, rules] as const, ['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'] as const]) {
      mkdirSync(dirname(join(this.#folder, name)), { recursive: true });
      writeFileSync(join(this.#folder, name), text);
    }
    this.#server = await serve(this.#folder);
    this.#browser = await chromium.launch({ executablePath: await browserPath(), args: BROWSER_FLAGS, timeout: PATIENCE });
    // So tall that each field of a form is in sight: those out of sight are not there yet.
    this.page = await this.#browser.newPage({ viewport: { width: 1400, height: 3200 } });
    this.#listen();
    this.page.setDefaultTimeout(PATIENCE);
  }

  /** Opens a form: such as `posts/new`, or `posts/entries/sleep-and-mood`. */
  async form(at: string): Promise<void> {
    await this.page.goto(`${this.#server?.address}/admin#/collections/${at}`);
    await this.page.locator('[data-key-path]').first().waitFor();
  }

  /** A field of the form that is open. */
  field(name: string, language = 'en'): Locator {
    return this.page.locator(`:is([data-locale="${language}"], [data-locale="_default"]) [data-key-path="${name}"]`).first();
  }

  /** Fills in fields of the form that is open. */
  async fill(fields: Record<string, string>, language?: string): Promise<void> {
    for (const [name, text] of Object.entries(fields)) await this.field(name, language).locator('input:not([type=file], [list]), textarea').last().fill(text);
  }

  /** Gives a picture to a field, as somebody does who chooses one on the computer. */
  async upload(name: string, file: string, buffer: Buffer): Promise<void> {
    await this.field(name).locator('input[type=file]').first().setInputFiles({ name: file, mimeType: 'image/png', buffer });
    await this.field(name).locator('img').waitFor();
  }

  /** Puts a picture at the end of the text, by the menu beside it. */
  async insertPicture(what: string, file: string, buffer: Buffer): Promise<void> {
    const body = this.field('body');
    const before = await body.locator('textarea').inputValue();
    await body.locator('textarea').press('Control+End');
    await body.locator('summary').click();
    await body.getByRole('button', { name: what }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('input[type=file]').first().setInputFiles({ name: file, mimeType: 'image/png', buffer });
    await dialog.getByRole('button', { name: 'Insert' }).click();
    await this.page.waitForFunction(([text, area]) => (area as HTMLTextAreaElement).value !== text, [before, await body.locator('textarea').elementHandle()] as const);
  }

  /** Begins a Spanish text beside the English one. */
  async enableSpanish(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Spanish' }).last().click();
    await this.page.getByRole('button', { name: /Show.*Spanish.*Options/ }).click();
    await this.page.getByRole('menuitem', { name: /^Enable/ }).click();
    await this.field('slug', 'es').waitFor();
  }

  /** Gives an article another address. */
  async rename(slug: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Slug', exact: true }).or(this.page.getByRole('radio', { name: 'Slug', exact: true })).first().click();
    await this.page.getByRole('button', { name: 'Edit Slug' }).click();
    const box = this.page.locator('.content-editor, main').getByRole('textbox').and(this.page.locator('[id$="-value"], [aria-errormessage$="label-error"]')).last();
    await box.fill(slug);
    await box.press('Enter');
  }

  /** Saves, and waits until it is done. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await this.page.waitForFunction(() => !/\/(?:new|entries)\b/.test(location.hash));
  }

  /** Brings what was saved into a folder, as it is on an editor's disk at once. */
  async bring(project: string): Promise<void> {
    const saved = new Map(await this.page.evaluate(readAll));
    for (const file of filesIn(project).filter((file) => !saved.has(file))) {
      rmSync(join(project, file));
      if (readdirSync(dirname(join(project, file))).length === 0) rmdirSync(dirname(join(project, file)));
    }
    for (const [file, bytes] of saved) {
      mkdirSync(dirname(join(project, file)), { recursive: true });
      writeFileSync(join(project, file), Buffer.from(bytes, 'base64'));
    }
  }

  /** Writes a file as another window or program does, while the page is open. */
  async writeElsewhere(file: string, text: string): Promise<void> {
    await this.page.evaluate(writeAll, [[file, Buffer.from(text).toString('base64')]] as [string, string][]);
  }

  async close(): Promise<void> {
    await this.#browser?.close();
    this.#server?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #give(content: string): Promise<void> {
    const parent = dirname(content);
    await this.page.evaluate(writeAll, filesIn(parent).map((file): [string, string] => [file, readFileSync(join(parent, file)).toString('base64')]));
  }

  #listen(): void {
    const own = this.#server?.address ?? '';
    this.page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(message.text());
    });
    // Nobody outside is asked while tests run: the host of the project is there in name alone.
    void this.page.route((url) => !url.href.startsWith(own) && url.protocol.startsWith('http'), (route) => {
      this.complaints.push(`asked ${new URL(route.request().url()).origin}`);
      return route.fulfill({ json: { status: { indicator: 'none' } } });
    });
  }
}

/** The files of a project's content, by their paths from the project's folder. */
export function filesIn(project: string): string[] {
  return globSync('content/**/*', { cwd: project }).map((file) => file.replaceAll('\\', '/')).filter((file) => statSync(join(project, file)).isFile());
}

/** Writes files into the browser's own file system, and what tells it that this is a project. */
async function writeAll(files: [string, string][]): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('project', { create: true });
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, bytes] of files) {
    const parts = path.split('/');
    let folder = root;
    for (const name of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true });
    const file = await (await folder.getFileHandle(parts.at(-1) ?? '', { create: true })).createWritable();
    await file.write(Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0)));
    await file.close();
  }
}

/** Reads all files from there. */
async function readAll(): Promise<[string, string][]> {
  const found: [string, string][] = [];
  const walk = async (folder: FileSystemDirectoryHandle, at: string): Promise<void> => {
    for await (const [name, handle] of (folder as unknown as { entries(): AsyncIterable<[string, FileSystemHandle]> }).entries()) {
      if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${at}${name}/`);
      else found.push([at + name, btoa(String.fromCharCode(...new Uint8Array(await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer())))]);
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle('project'), '');
  return found;
}
