import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { hashOfFiles } from '../../content/hash-of-files.ts';
import { latestToday } from '../../schema/day.ts';
import type { Inputs } from './inputs.ts';

const PROJECT = join(import.meta.dirname, '../../..');

/** The rooms of the code that the check is made of, with the templates of the languages. */
const CODE = 'src/{check,content,languages,markdown,model,schema}/**/*.*';

/** What is installed: the parser, the dictionaries, what opens pictures. The first is npm's own list of what lies in the folder. */
const INSTALLED = ['node_modules/.package-lock.json', 'package-lock.json'];

/** A hash of all that the check of a folder depends on beside the folder: other content, the day, the code, what is installed, and Node. */
export function cacheKey({ root, files, names, words }: Inputs): string {
  const inputs = JSON.stringify([root, [...files], names, words, latestToday(), process.versions]);
  return createHash('sha1').update(`${hashOfFiles([CODE, ...INSTALLED], PROJECT)}\0${inputs}`).digest('base64');
}
