import { readFileSync } from 'node:fs';
import { error, type Problem } from './problem.ts';

/** Reads a file of the content as the UTF-8 text it must be. */
export function readText(file: string): string | Problem {
  const bytes = readFileSync(file);
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes.includes(0)) return error({ file }, `the file is not saved as UTF-8 text. ${SAVE_AS}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return error({ file, line: lineOfFirstFault(bytes) }, `this line holds letters that are not saved as UTF-8. ${SAVE_AS}`);
  }
}

const SAVE_AS = 'In your editor choose "Save with encoding: UTF-8".';

function lineOfFirstFault(bytes: Buffer): number {
  const before = bytes.toString('utf8').split('�')[0] ?? '';
  return before.split('\n').length;
}
