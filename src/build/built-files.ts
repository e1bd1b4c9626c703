import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { aFewAtATime } from '../content/concurrency.ts';

/** What a built page says of itself. */
export interface BuiltPage {
  /** Whether it is an article. */
  article: boolean;
  /** Whether search engines are asked to leave it out. */
  hidden: boolean;
  url: string | undefined;
  changed: string | undefined;
  /** Its translations, itself among them. */
  alternates: { lang: string; url: string }[];
}

/** What the files of a built site say, of those that can name others. */
export interface BuiltFiles {
  /** The pages, by their files. */
  pages: ReadonlyMap<string, BuiltPage>;
  /** The names of all files that any of them names, from the site's folder. */
  named: ReadonlySet<string>;
}

const NAMED = '_astro/';

let read: Promise<BuiltFiles> | undefined;

/** Reads each file of a built site once, for all who ask: of ten thousand posts they are a gigabyte. */
export function builtFiles(folder: string): Promise<BuiltFiles> {
  read ??= readAll(folder);
  return read;
}

async function readAll(folder: string): Promise<BuiltFiles> {
  const pages = new Map<string, BuiltPage>();
  const named = new Set<string>();
  const files = await Array.fromAsync(glob('**/*.{html,xml,css,js,json}', { cwd: folder }));
  await aFewAtATime(files, async (file) => {
    const bytes = await readFile(join(folder, file));
    for (const name of namesIn(bytes)) named.add(name);
    if (file.endsWith('.js')) for (const name of importsIn(bytes)) named.add(join(dirname(file), name).replaceAll('\\', '/'));
    if (file.endsWith('.html')) pages.set(file.replaceAll('\\', '/'), pageOf(bytes));
  });
  return { pages, named };
}

/** The files that one names. The names that the bundler gives are plain letters. */
function* namesIn(bytes: Buffer): Generator<string> {
  for (let at = bytes.indexOf(NAMED); at !== -1; at = bytes.indexOf(NAMED, at + NAMED.length)) {
    yield /^[\w./-]+/.exec(bytes.toString('latin1', at, at + 200))?.[0] ?? NAMED;
  }
}

/** The programs beside it that a program needs, as it names them. */
function importsIn(bytes: Buffer): string[] {
  return [...bytes.toString('latin1').matchAll(/["'`](\.\/[\w.-]+\.js)["'`]/g)].map(([, name = '']) => name);
}

function pageOf(bytes: Buffer): BuiltPage {
  const head = bytes.subarray(0, bytes.indexOf('<body')).toString();
  const [, url] = /<link rel="canonical" href="([^"]+)"/.exec(head) ?? [];
  const [, changed] = /<meta property="og:updated_time" content="([^"]+)"/.exec(head) ?? [];
  const alternates = [...head.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang = '', url = '']) => ({ lang, url }));
  return { article: head.includes('<meta property="og:type" content="article"'), hidden: head.includes('<meta name="robots" content="noindex"'), url, changed, alternates };
}
