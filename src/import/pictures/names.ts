import { basename, extname } from 'node:path';
import { plainName } from '../../check/folders/names.ts';
import { isKeptByWindows } from '../../schema/file-name.ts';

/** Longer names help nobody. */
const MOST_LETTERS = 60;

/** What systems add to the names of pictures that they have cut or copied: -1024x683, -scaled, @2x, a number of their own. */
const ADDED = /(?:-\d{2,4}x\d{2,4}|-scaled|-rotated|@\dx|-e\d{10,}|_\d{10,}|-\d{2,4}w)+$/i;

/** Gives files in one folder names that an address can have, each its own. */
export class FileNames {
  readonly #given = new Set<string>(['index', 'es', 'cover']);

  /** A name without its ending, from the address of a picture; `picture`, where that says nothing. */
  name(address: string): string {
    const [path = ''] = address.split(/[?#]/);
    const last = basename(decoded(path));
    const plain = plainName(last.slice(0, last.length - extname(last).length).replace(ADDED, '')).slice(0, MOST_LETTERS).replace(/-$/, '');
    const wanted = plain === '' || isKeptByWindows(plain) ? 'picture' : plain;
    let name = wanted;
    for (let count = 2; this.#given.has(name); count += 1) name = `${wanted}-${count}`;
    this.#given.add(name);
    return name;
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
