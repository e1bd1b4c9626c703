import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { LETTERS } from '../content/letters.ts';
import { keptFile } from './kept-file.ts';

const require = createRequire(import.meta.url);
const folder = join(process.cwd(), '.cache/fonts');

/** What the files of the typefaces keep: their letters, and the signs that the interface draws. */
const letters = `${LETTERS}‐‑†←↑→↓↩✓`;

const sources = {
  body: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  heading: '@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
};

/** The packages from which the typefaces come. */
export const FONT_PACKAGES: readonly string[] = Object.values(sources).map((file) => file.split('/').slice(0, 2).join('/'));

/** A cut of one of the two typefaces: the axes are kept, narrowed or pinned as `variationAxes` says. */
interface Cut {
  source: keyof typeof sources;
  format: 'woff2' | 'sfnt';
  variationAxes: Record<string, number | { min: number; max: number }>;
}

/**
 * The cuts the site uses. Headings pin the optical size at a display cut, which keeps the file at a
 * third of the full one. The share pictures need still cuts, since satori reads no variable fonts.
 */
const cuts = {
  body: { source: 'body', format: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } },
  heading: { source: 'heading', format: 'woff2', variationAxes: { wght: 480, opsz: 36 } },
  shareText: { source: 'body', format: 'sfnt', variationAxes: { wght: 600 } },
  shareTitle: { source: 'heading', format: 'sfnt', variationAxes: { wght: 480, opsz: 60 } },
} satisfies Record<string, Cut>;

/**
 * Cuts one typeface to what the site shows, and keeps the result beside the other caches.
 *
 * @param name which cut
 * @returns the path of the font file, absolute
 */
export async function fontFile(name: keyof typeof cuts): Promise<string> {
  const cut: Cut = cuts[name];
  const original = readFileSync(require.resolve(sources[cut.source]));
  const hash = createHash('sha256').update(original).update(letters).update(JSON.stringify(cut)).digest('hex');
  const file = join(folder, `${name}-${hash.slice(0, 10)}.${cut.format === 'woff2' ? 'woff2' : 'ttf'}`);
  return keptFile(file, async () => {
    // Loaded where a cut is missing alone: most builds need none.
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(original, letters, { targetFormat: cut.format, variationAxes: cut.variationAxes });
  });
}
