import { readFileSync } from 'node:fs';
import type { Problem } from '../problem.ts';
import { plainLetters } from './letters.ts';
import { LINE_END, normalized } from './normalize.ts';

/** A place as editors count it. */
interface Spot {
  line: number;
  column: number;
}

/** Problems at the places that editors show, of files which stand on the disk with other signs than they are read with. */
export function inSource(problems: readonly Problem[]): Problem[] {
  const places = new Map<string, ReturnType<typeof sourcePlaces> | undefined>();
  return problems.map((problem) => {
    const { file, line, column } = problem;
    if (line === undefined) return problem;
    if (!places.has(file)) places.set(file, placesOf(file));
    const place = places.get(file);
    if (!place) return problem;
    const at = place({ line, column: column ?? 1 });
    return { ...problem, line: at.line, column: column === undefined && at.column === 1 ? undefined : at.column };
  });
}

/** Where a place of a text, once it is read, stands in its source. */
export function sourcePlaces(source: string): (spot: Spot) => Spot {
  const parts = source.split(new RegExp(`(${LINE_END.source})`));
  const isCounted = (part: string, index: number) => index % 2 === 1 && /[\r\n]/.test(part);
  return ({ line, column }) => {
    const before = parts.slice(0, 2 * (line - 1));
    const written = parts[2 * (line - 1)] ?? '';
    let letters = 0;
    while (letters < written.length && plainLetters(written.slice(0, letters + 1)).length < column) letters += 1;
    const sameLine = before.slice(before.findLastIndex(isCounted) + 1).join('');
    return { line: 1 + before.filter(isCounted).length, column: sameLine.length + letters + 1 };
  };
}

/** The places in a file; nothing where they are those that it is read with, or where it cannot be read. */
function placesOf(file: string): ReturnType<typeof sourcePlaces> | undefined {
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    return normalized(file, source) === source.replaceAll('\r\n', '\n') ? undefined : sourcePlaces(source);
  } catch {
    return undefined;
  }
}
