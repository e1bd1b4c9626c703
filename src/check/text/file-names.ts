import { basename, extname } from 'node:path';
import { nameAsSeen } from '../../content/normalize/names.ts';
import { suggest } from '../../content/suggest.ts';
import { LONGEST_NAME } from '../../schema/alias.ts';
import { isKeptByWindows } from '../../schema/file-name.ts';

/** A kind of file that texts name. */
export interface NamedKind {
  /** The endings that it may have. */
  endings: readonly string[];
  /** What is said of a file with another ending. */
  otherEnding(name: string): string;
  /** What is said of one on another site. */
  elsewhere: string;
  /** What may stand before a name that Windows keeps for itself. */
  what: 'picture' | 'file';
}

/** What keeps a name from leading to a file beside a text, capital letters included, whatever the machine's file system thinks. */
export function nameFault(path: string, beside: readonly string[], { endings, otherEnding, elsewhere, what }: NamedKind): string | undefined {
  if (/^[a-z]+:|^\/\//i.test(path)) return elsewhere;
  const name = fileName(path);
  if (/[/\\]/.test(name)) return `must lie in the same folder as this text. Move it here, and write ./${basename(path.replaceAll('\\', '/'))}.`;
  if (!/^[A-Za-z0-9_][\w.-]*$/.test(name)) {
    return `has a space or a special letter in its name. Rename the file, and write ./${plainFileName(name)}.`;
  }
  if (isKeptByWindows(name)) return `has a name that Windows keeps for itself. Rename the file, and write ./${what}-${name}.`;
  if (name.length > LONGEST_NAME) return `has a name of ${name.length} letters. Give the file a name of ${LONGEST_NAME} letters at most.`;
  const ending = extname(name);
  if (!endings.includes(ending)) {
    return endings.includes(ending.toLowerCase())
      ? `has an ending in capital letters. Rename the file, and write ./${basename(name, ending)}${ending.toLowerCase()}.`
      : otherEnding(name);
  }
  return beside.includes(name) ? undefined : notThere(name, beside, endings);
}

function notThere(name: string, beside: readonly string[], endings: readonly string[]): string {
  const same = beside.find((other) => other.toLowerCase() === name.toLowerCase());
  if (same) return `is written with other capital letters than its file. Write ./${same}.`;
  if (beside.some((other) => nameAsSeen(other) === name)) return 'has a sign that nobody sees in the name of its file. Rename the file: delete its whole name, and type it again.';
  const alike = beside.filter((other) => endings.includes(extname(other)));
  const meant = suggest(name, alike);
  if (meant) return `is not in this folder. Write ./${meant}.`;
  return alike.length > 0
    ? `is not in this folder. Put it there, or choose from ${alike.map((other) => `./${other}`).join(', ')}.`
    : 'is not in this folder. Put it there.';
}

/** The name of a file, as a text may write it. */
export function fileName(path: string): string {
  return path.replace(/^\.\//, '');
}

/** A file name as an address can have it. */
export function plainFileName(name: string): string {
  const ending = extname(name).toLowerCase();
  const plain = name
    .slice(0, name.length - ending.length)
    .replace(/%[0-9a-f]{2}/gi, ' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.]+/g, '-')
    .replace(/^-|-$/g, '');
  return (plain || 'picture') + ending;
}
