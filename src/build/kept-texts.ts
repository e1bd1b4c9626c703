import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataStore } from 'astro/loaders';
import { countIn, type TextFacts, textFacts } from '../model/text-facts.ts';
import { picturesNow } from './files-beside.ts';

/** Where rendered texts are kept, in a folder for each collection. */
const TEXTS = '.cache/texts';

/**
 * A store that keeps with a text what is counted in it, which pictures it shows, and the file of what was rendered of it.
 *
 * What Astro keeps it writes, reads and bundles whole in each build: with the texts of ten thousand articles, that takes more
 * memory than there is. A page reads its own text: `src/model/text-facts.ts`. MDX is rendered later, from what is written.
 */
export function keepingTexts(store: DataStore, collection: string): DataStore {
  const set: DataStore['set'] = (entry) => {
    const { rendered, filePath = '' } = entry;
    if (!rendered) return store.set(entry);
    const { imagePaths, frontmatter } = rendered.metadata ?? {};
    const facts: TextFacts = { ...countIn(entry), pictures: picturesNow(filePath, imagePaths), file: keep(rendered.html, collection) };
    const metadata = { ...(imagePaths ? { imagePaths } : {}), frontmatter: { headings: frontmatter?.['headings'] }, facts };
    const kept = { ...entry, rendered: { html: '', metadata } };
    delete kept.body;
    return store.set(kept);
  };
  return { ...store, set };
}

/** Lets Astro forget the texts that must be rendered again: what was rendered is gone, or a picture has changed that is in it. */
export function forgetChanged(store: DataStore): void {
  for (const entry of store.values()) {
    if (!entry.rendered) continue;
    const { file = '', pictures } = textFacts(entry);
    if (!existsSync(file) || pictures !== picturesNow(entry.filePath ?? '', entry.rendered.metadata?.imagePaths)) store.delete(entry.id);
  }
}

/** Takes away what was rendered of texts that are no more, or that have changed. */
export function removeOldTexts(store: DataStore, collection: string): void {
  const folder = join(TEXTS, collection);
  if (!existsSync(folder)) return;
  const used = new Set(store.values().map((entry) => textFacts(entry).file));
  for (const name of readdirSync(folder)) if (!used.has(join(folder, name))) rmSync(join(folder, name));
}

/** Keeps a text under a name made from it, which it gets once it is whole. */
function keep(html: string, collection: string): string {
  const folder = join(TEXTS, collection);
  const file = join(folder, `${createHash('sha1').update(html).digest('base64url')}.html`);
  if (existsSync(file)) return file;
  const unfinished = `${file}.${randomUUID()}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(unfinished, html);
  renameSync(unfinished, file);
  return file;
}
