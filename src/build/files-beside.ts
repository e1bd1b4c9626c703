import { existsSync, globSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { languageOfFile } from '../languages/languages.ts';
import { isAttachment } from '../schema/attachments.ts';

/** All files that readers take along or play, as far as texts tell of them: any text may link any of them. */
export function attachmentsNow(content: string): string {
  return globSync(`${content}/*/*/*`).filter(isAttachment).sort().map(sized).join('\n');
}

/**
 * Lets Astro forget what it rendered of a text whose pictures have changed: their widths and their ground are in it, and
 * Astro looks at the text alone.
 */
export function forgetChanged({ store, meta }: Pick<LoaderContext, 'store' | 'meta'>): void {
  for (const { id, filePath } of store.values()) {
    const now = filePath === undefined ? '' : picturesNow(dirname(filePath));
    if (meta.get(nameIn(id)) !== now) store.delete(id);
  }
}

/** Notes what lies beside each text that Astro has rendered. */
export function rememberPictures({ store, meta }: Pick<LoaderContext, 'store' | 'meta'>): void {
  for (const { id, filePath } of store.values()) if (filePath !== undefined) meta.set(nameIn(id), picturesNow(dirname(filePath)));
}

function nameIn(id: string): string {
  return `pictures ${id}`;
}

function picturesNow(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder).filter((name) => languageOfFile(name) === undefined && !isAttachment(name)).sort().map((name) => sized(join(folder, name))).join('\n');
}

/** A file with its size; a link that leads nowhere has none. */
function sized(file: string): string {
  return `${file} ${statSync(file, { throwIfNoEntry: false })?.size ?? 'gone'}`;
}
