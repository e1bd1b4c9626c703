import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Address } from '../content/addresses.ts';
import { aFewAtATime } from '../content/concurrency.ts';
import { type PageParts, partsOfPage, STYLE } from '../delivery/page-parts.ts';
import { type Inline, sourceHash } from '../delivery/policy.ts';

/**
 * How many styles the policy of all pages names. Pages differ in theirs, since each has only what something on it can match, and
 * each takes 53 bytes in the header of every page.
 */
const MOST_STYLES = 24;

/** How many pages have a policy of their own, since their styles are rare: Cloudflare reads a hundred rules, those of other files too. */
const MOST_OWN = 60;

/** What a built page holds. */
interface Page extends PageParts {
  file: string;
  address: Address;
}

/** What policies have to name. */
export interface InlineParts {
  /** Of all pages but those that have a policy of their own. */
  general: Inline;
  own: ReadonlyMap<Address, Inline>;
}

/**
 * Finds what the pages of a built site hold that their policies have to name. What is too rare for either goes into files.
 *
 * @param isGeneral whether a page is shown at other addresses than its own, too, and must do with the policy of all
 * @param isOwn whether a page has a policy of its own in any case
 * @param isApart whether a page is none of the site's, and has a policy that says nothing of what stands in it
 */
export async function inlineOfPages(
  folder: string,
  base: string,
  isGeneral: (address: Address) => boolean,
  isOwn: (address: Address) => boolean,
  isApart: (address: Address) => boolean = () => false,
): Promise<InlineParts> {
  const all = await aFewAtATime(await Array.fromAsync(glob('**/*.html', { cwd: folder })), (file) => readPage(folder, file));
  const pages = all.filter(({ address }) => !isApart(address));
  const uses = new Map<string, number>();
  for (const style of pages.filter(({ address }) => !isOwn(address)).flatMap(({ styles }) => styles)) uses.set(style, (uses.get(style) ?? 0) + 1);
  const byUse = [...uses].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1)).map(([style]) => style);
  const needed = pages.filter(({ address }) => isGeneral(address)).flatMap(({ styles }) => styles);
  const named = new Set([...new Set([...needed, ...byUse])].slice(0, MOST_STYLES));
  const rare = pages.filter(({ address, styles }) => !isOwn(address) && !isGeneral(address) && styles.some((style) => !named.has(style)));
  const own = [...pages.filter(({ address }) => isOwn(address)), ...rare].slice(0, MOST_OWN);
  const left = pages.filter((page) => !own.includes(page));
  const moved = await moveIntoFiles(folder, base, left, named);
  const general = inlineOf(left);
  return {
    general: { ...general, styles: [...named].map(hashOf).sort(), files: { ...general.files, styles: general.files.styles || moved } },
    own: new Map(own.map((page) => [page.address, inlineOf([page])])),
  };
}

/** Hashes are of bytes: a page is read as letters of one byte each, and written back as such. */
async function readPage(folder: string, file: string): Promise<Page> {
  const { styles, scripts, files } = partsOfPage(await readFile(join(folder, file), 'latin1'));
  const name = file.replaceAll('\\', '/').replace(/\.html$/, '');
  return {
    file,
    address: name === 'index' ? '/' : `/${Buffer.from(name).toString()}`,
    styles: kept(styles),
    scripts: kept(scripts),
    files,
  };
}

const texts = new Map<string, string>();

/** The same texts, each once in memory: a part of a page would keep the whole page there, and ten thousand have the same few. */
function kept(parts: readonly string[]): string[] {
  return parts.map((part) => {
    if (!texts.has(part)) {
      const copy = Buffer.from(part, 'latin1').toString('latin1');
      texts.set(copy, copy);
    }
    return texts.get(part) ?? part;
  });
}

/** Puts styles that no policy names into files that their pages ask for. */
async function moveIntoFiles(folder: string, base: string, pages: readonly Page[], named: ReadonlySet<string>): Promise<boolean> {
  const theirs = pages.filter(({ styles }) => styles.some((style) => !named.has(style)));
  const rare = theirs.flatMap(({ styles }) => styles.filter((style) => !named.has(style)));
  const files = new Map(rare.map((css) => [css, `_astro/page.${hashOf(css).replace(/\W/g, '').slice(6, 18)}.css`]));
  for (const [css, file] of files) await writeFile(join(folder, file), css, 'latin1');
  await aFewAtATime(theirs, async ({ file }) => {
    const html = await readFile(join(folder, file), 'latin1');
    const linked = html.replace(STYLE, (style, css: string) => (files.has(css) ? `<link rel="stylesheet" href="${base}/${files.get(css)}">` : style));
    await writeFile(join(folder, file), linked, 'latin1');
  });
  return files.size > 0;
}

function inlineOf(pages: readonly Page[]): Inline {
  const hashes = (parts: readonly string[]) => [...new Set(parts)].map(hashOf).sort();
  return { styles: hashes(pages.flatMap(({ styles }) => styles)), scripts: hashes(pages.flatMap(({ scripts }) => scripts)), files: filesOf(pages) };
}

function filesOf(pages: readonly Page[]): Inline['files'] {
  return { styles: pages.some(({ files }) => files.styles), scripts: pages.some(({ files }) => files.scripts) };
}

function hashOf(text: string): string {
  return sourceHash(Buffer.from(text, 'latin1'));
}
