import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latestToday } from '../../schema/day.ts';
import type { Inputs } from './inputs.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** The rooms of the code that the check is made of, with the templates of the languages. */
const CODE = 'src/{check,content,languages,markdown,model,schema}/**/*.*';

/** What is installed: the parser, the dictionaries, what opens pictures. The first is npm's own list of what lies in the folder. */
const INSTALLED = ['node_modules/.package-lock.json', 'package-lock.json'];

/** A hash of all that the check of a folder depends on beside the folder: other content, the day, the code, what is installed, and Node. */
export function cacheKey({ root, files, names, words }: Inputs): string {
  const hash = createHash('sha1');
  hash.update(JSON.stringify([root, [...files], names, words, latestToday(), process.versions]));
  for (const path of [...globSync(CODE, { cwd: PROJECT }).sort(), ...INSTALLED]) hash.update(`\0${path}\0`).update(readOrNothing(join(PROJECT, path)));
  return hash.digest('base64');
}

function readOrNothing(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return 'nothing';
  }
}
