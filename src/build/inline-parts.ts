import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aFewAtATime } from '../content/concurrency.ts';
import { type Inline, MORE, sourceHash } from '../delivery/policy.ts';

/**
 * How many styles a policy names. Pages differ in theirs, since each has only what something on it can match, and each takes 53
 * bytes in the header of every page. What is beyond goes into files of its own.
 */
const MOST_STYLES = 24;

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/** A script that stands in a page, save data for search engines, which is none to a browser. */
const SCRIPT = /<script\b(?![^>]*\ssrc=)(?![^>]* type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g;

/** A style that stands in pages. */
interface Style {
  css: string;
  pages: string[];
}

/** Finds what the pages of a built site hold that their policy has to name, and moves into files what would make it too long. */
export async function inlineOfPages(folder: string, base: string): Promise<Inline> {
  const styles = new Map<string, Style>();
  const scripts = new Set<string>();
  const files = { styles: false, scripts: false };
  const more = new Set(MORE.flatMap(({ addresses }) => addresses.map((address) => `${address.slice(1)}.html`)));
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  await aFewAtATime(pages, async (page) => {
    // Hashes are of bytes: read as letters of one byte each, and written back as such.
    const html = await readFile(join(folder, page), 'latin1');
    for (const [, css = ''] of html.matchAll(STYLE)) {
      const style = styles.get(css);
      if (style) style.pages.push(page);
      else styles.set(css, { css, pages: [page] });
    }
    for (const [, script = ''] of html.matchAll(SCRIPT)) scripts.add(script);
    if (more.has(page.replaceAll('\\', '/'))) return;
    files.styles ||= html.includes('<link rel="stylesheet"');
    files.scripts ||= /<script\b[^>]*\ssrc=/.test(html);
  });
  const byUse = [...styles.values()].sort((a, b) => b.pages.length - a.pages.length || (a.css < b.css ? -1 : 1));
  const moved = byUse.slice(MOST_STYLES);
  if (moved.length > 0) await moveIntoFiles(folder, base, moved);
  return {
    styles: byUse.slice(0, MOST_STYLES).map(({ css }) => hashOf(css)).sort(),
    scripts: [...scripts].map(hashOf).sort(),
    files: { ...files, styles: files.styles || moved.length > 0 },
  };
}

/** Puts styles into files that their pages ask for. */
async function moveIntoFiles(folder: string, base: string, moved: readonly Style[]): Promise<void> {
  const files = new Map(moved.map(({ css }) => [css, `_astro/page.${hashOf(css).replace(/\W/g, '').slice(6, 18)}.css`]));
  for (const [css, file] of files) await writeFile(join(folder, file), css, 'latin1');
  await aFewAtATime([...new Set(moved.flatMap(({ pages }) => pages))], async (page) => {
    const html = await readFile(join(folder, page), 'latin1');
    const linked = html.replace(STYLE, (style, css: string) => (files.has(css) ? `<link rel="stylesheet" href="${base}/${files.get(css)}">` : style));
    await writeFile(join(folder, page), linked, 'latin1');
  });
}

function hashOf(text: string): string {
  return sourceHash(Buffer.from(text, 'latin1'));
}
