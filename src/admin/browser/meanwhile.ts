import { SOURCE } from '../shape.ts';
import type { FileFormat } from './file-format.ts';

/** What is said where a file is other than the form knew it. */
const CHANGED = 'This file was changed elsewhere since this page was opened, and it was not written over. Copy what you wrote, load the page again, and put it in.';

/** The texts that were written here, each with what the form knew of its file. */
const written = new Map<string, string>();

/** A format that remembers from which text each new one was made. */
export function remembering(format: FileFormat): FileFormat {
  return {
    ...format,
    toFile(form) {
      const text = format.toFile(form);
      written.set(text.trim(), String(form[SOURCE] ?? '').trim());
      return text;
    },
  };
}

/**
 * Looks at a file on the computer once more before it is written: Sveltia CMS read it when the page was opened, and another window or
 * program may have changed it since.
 *
 * @param folder the project's folder
 * @param path where the file lies in it
 * @throws where it did
 */
export async function beforeWriting(folder: FileSystemDirectoryHandle, path: string, content: unknown): Promise<void> {
  const known = typeof content === 'string' ? written.get(content.trim()) : undefined;
  if (known === undefined) return;
  const text = await textAt(folder, path);
  if (text !== undefined && text !== known && !written.has(text)) throw new Error(CHANGED);
}

async function textAt(folder: FileSystemDirectoryHandle, path: string): Promise<string | undefined> {
  const [name = '', ...above] = path.split('/').reverse();
  try {
    let at = folder;
    for (const inside of above.reverse()) at = await at.getDirectoryHandle(inside);
    return (await (await (await at.getFileHandle(name)).getFile()).text()).trim();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}
