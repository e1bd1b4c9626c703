import { basename, extname } from 'node:path';
import { type EntryFile, type LooseFile, type RootListing, type ShownListing, textsAmong } from '../../src/check/folders/listing.ts';
import { ADDRESS_LIST, NEEDED, WORD_LIST } from '../../src/check/folders/root.ts';
import { type Unfinished, unfinishedIn } from '../../src/check/text/placeholders.ts';
import type { EntryKindName, TextKindName } from '../../src/content/kinds.ts';
import { RESERVED } from '../../src/content/reserved.ts';

/** The paths of an example, one a line, and the names behind "shows". */
function linesOf(example: string): { paths: string[]; shown: string[] } {
  const lines = example.split('\n').filter(Boolean);
  const isShown = (line: string) => line.startsWith('shows ');
  return { paths: lines.filter((line) => !isShown(line)), shown: lines.filter(isShown).map((line) => line.slice('shows '.length)) };
}

/** What lies right in a folder, by the paths in an example: its files, and its folders. */
function within(paths: readonly string[], folder: string): { files: string[]; folders: string[] } {
  const inside = paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length).split('/'));
  const named = (isFile: boolean) => [...new Set(inside.filter(({ length }) => (length === 1) === isFile).map(([name = '']) => name))];
  return { files: named(true), folders: named(false) };
}

/** The folder of a text, by an example of its paths. */
export function folderFrom(example: string): ShownListing {
  const { paths, shown } = linesOf(example);
  const [kind = '', name = ''] = paths[0]?.split('/') ?? [];
  const { files, folders } = within(paths, `${kind}/${name}/`);
  return { path: `${kind}/${name}`, name, kind: kind as TextKindName, files, folders, texts: textsAmong(files), taken: new Set(RESERVED), shown: new Set(shown) };
}

/** A file beside the folders of texts, by its path. */
export function looseFileFrom(path: string): LooseFile {
  return { path, name: basename(path), kind: path.split('/')[0] as TextKindName };
}

/** A file among topics and people, by its path. */
export function entryFileFrom(path: string): EntryFile {
  return { path, name: basename(path, extname(path)), kind: path.split('/')[0] as EntryKindName };
}

/** The content's folder, by an example of its paths. */
export function rootFrom(example: string): RootListing {
  const { paths } = linesOf(example);
  const { files, folders } = within(paths, '');
  const missing = [...NEEDED, ADDRESS_LIST, WORD_LIST].filter((name) => !files.includes(name));
  return { root: '', files, folders, missing, help: within(paths, 'pages/get-help/').files, bringBack: () => 'Bring it back.' };
}

/** Texts with something still to be written: they stand one below the other, each under a line of three equals signs and its path. */
export function unfinishedFrom(example: string): Unfinished {
  const parts = example.split(/^=== /m).filter(Boolean);
  return unfinishedIn(parts.map((part) => ({ file: part.split('\n')[0] ?? '', text: part.slice(part.indexOf('\n') + 1) })));
}
