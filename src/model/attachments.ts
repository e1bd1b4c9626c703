import { existsSync, readFileSync, statSync } from 'node:fs';
import { readPdf } from '../content/pdf.ts';
import { type Language, words } from '../languages/languages.ts';
import { attachmentFormat } from '../schema/attachments.ts';
import { languageName } from './language-names.ts';

/** A file that readers take along or play, as a page tells of it. */
export interface FileFacts {
  type: string;
  /** Its format, its language where that is another one, and its size, such as "PDF, 120 kB". */
  inWords: string;
}

/**
 * What a page tells of a file; nothing where there is none that readers can open.
 *
 * @param label the words that lead to it: a language that they name is not said twice
 */
export function fileFacts(path: string, page: Language, label = ''): FileFacts | undefined {
  const format = attachmentFormat(path);
  if (!format || !existsSync(path)) return undefined;
  const own = format.kind === 'document' ? readPdf(readFileSync(path))?.language?.slice(0, 2).toLowerCase() : undefined;
  const language = own === page ? undefined : own;
  const name = language && languageName(language, page);
  const said = name && !label.toLowerCase().includes(name.toLowerCase()) && words(page).article.sources.inLanguage(name);
  return { type: format.type, inWords: [format.name, said, sizeInWords(statSync(path).size)].filter(Boolean).join(', ') };
}

/** What hosts say that a file is. */
export function fileType(path: string): string {
  return attachmentFormat(path)?.type ?? 'text/vtt; charset=utf-8';
}

/** A size as readers know it, with a space that no line breaks at: in kilobytes, and from a thousand of them on in megabytes. */
export function sizeInWords(bytes: number): string {
  return bytes < 999_500 ? `${Math.max(1, Math.round(bytes / 1000))}\u00A0kB` : `${(bytes / 1_000_000).toFixed(1).replace('.0', '')}\u00A0MB`;
}
