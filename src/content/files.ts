import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable } from './concurrency.ts';
import { fault, type FileFault } from './faults.ts';
import { normalized } from './normalize/normalize.ts';
import { error, type Problem } from './problem.ts';

/** What lies in a folder, in a fixed order. */
export interface Listing {
  files: string[];
  folders: string[];
}

/** No text that people write comes near this; a file that does is something else. */
export const MOST_BYTES = 2_000_000;

/** Lists a folder without the files that operating systems and git leave behind. A folder that is not there is empty. */
export async function list(folder: string): Promise<Listing> {
  if (!existsSync(folder)) return { files: [], folders: [] };
  const entries = readdirSync(folder, { withFileTypes: true });
  const isFolder = (entry: Dirent) =>
    entry.isSymbolicLink() ? (statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false) : entry.isDirectory();
  const folders = entries.filter(isFolder).map(({ name }) => name);
  const files = entries.map(({ name }) => name).filter((name) => !folders.includes(name) && !/^\.|^(?:Thumbs\.db|desktop\.ini)$/.test(name));
  return { files: files.sort(), folders: folders.sort() };
}

/** Reads a file of the content as the UTF-8 text it must be, with signs that look the same made the same. */
export function readText(file: string): Promise<string | Problem> {
  return readUtf8(file).catch((fault: unknown) => unreadable(file, fault));
}

async function readUtf8(file: string): Promise<string | Problem> {
  const facts = statSync(file, { throwIfNoEntry: false });
  if (!facts) return error({ file }, 'this leads to a file that is not there. Delete it, and put the file itself here.');
  if (facts.isDirectory()) return error({ file }, 'this is a folder, and nothing reads it here. Take it out.');
  if (facts.size > MOST_BYTES) return error({ file }, 'the file is too long for a text. Look whether something else was saved under this name.');
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.includes(0)) return error({ file }, `the file is not saved as plain text in UTF-8. ${SAVE_AS}`);
  let text: string;
  try {
    text = normalized(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return error({ file, line: lineOf(bytes.toString('utf8'), /\uFFFD/) }, `this line holds letters that are not saved as UTF-8. ${SAVE_AS}`);
  }
  return textFault(file, text) ?? text;
}

/** What keeps the text of a file from being one that a writer has typed; nothing where it is. */
export function textFault(file: string, text: string): Problem | undefined {
  if (text.trim() === '') return fault('empty-file', { file }, 'the file is empty. Write its text, or delete it.');
  for (const [rule, sign, message] of FOREIGN_SIGNS) {
    const [found] = sign.exec(text) ?? [];
    if (found !== undefined) return fault(rule, { file, line: lineOf(text, sign) }, typeof message === 'string' ? message : message(found));
  }
  return undefined;
}

const SAVE_AS = 'In your editor choose "Save with encoding: UTF-8".';

/** Signs that no writer types, and what each tells about the file. */
const FOREIGN_SIGNS: readonly (readonly [FileFault, RegExp, string | ((sign: string) => string)])[] = [
  ['lost-letter', /\uFFFD/, 'this line holds the sign �, which stands where a letter was lost. Write the letter again.'],
  ['invisible-letter', /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/, 'this line holds an invisible sign that browsers cannot show. Delete the line and type it again.'],
  ['sign-of-windows', /[\u0080-\u009F]/, (sign) => `this line holds an invisible sign in place of ${ofWindows(sign)}, which was lost on the way from another program. Type it again.`],
  ['two-versions', /^(?:<{7}|>{7})(?: |$)/m, 'two versions of this text were merged and both are still here. Keep one, and delete the lines with <<<<<<<, ======= and >>>>>>>.'],
];

/** What Windows has under the number of a sign that shows nothing elsewhere. */
function ofWindows(sign: string): string {
  const meant = new TextDecoder('windows-1252').decode(new Uint8Array([sign.charCodeAt(0)]));
  return meant === sign ? 'a letter' : meant;
}

function lineOf(text: string, sign: RegExp): number {
  return text.slice(0, text.search(sign)).split('\n').length;
}
