import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { WORD_RULES } from '../../check/rules.ts';
import { isError, type Problem } from '../../content/problem.ts';
import { writeWhole } from '../../content/write-whole.ts';
import { PLACEHOLDER } from '../../content/markdown/placeholder.ts';

const WORDS = new Set(WORD_RULES.map(({ id }) => id));

/**
 * Puts a note before words that the practice never writes, and that came along in a draft: the note sets the error aside, so that one
 * draft does not keep the whole site from being published, and its mark keeps the draft itself from it until a person has decided.
 *
 * @param problems what the check tells of articles that came along in this run
 * @returns what was set aside, for the report
 */
export function deferWords(root: string, problems: readonly Problem[]): Problem[] {
  const found = problems.filter((problem) => isError(problem) && problem.rule !== undefined && WORDS.has(problem.rule) && problem.line !== undefined);
  for (const [file, list] of Map.groupBy(found, ({ file }) => file)) {
    const path = join(dirname(root), file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const endOfFields = lines.indexOf('---', 1);
    for (const [at, together] of [...Map.groupBy(list, ({ line = 1 }) => line - 1)].toSorted(([a], [b]) => b - a)) {
      const reason = `${PLACEHOLDER.start}${together.map(({ message }) => plain(message)).join(' ')}${PLACEHOLDER.end}`;
      note(lines, at, reason, at < endOfFields);
    }
    writeWhole(path, lines.join('\n'));
  }
  return found;
}

function note(lines: string[], at: number, reason: string, inFields: boolean): void {
  const line = lines[at] ?? '';
  if (inFields) return void lines.splice(at, 0, `${/^\s*/.exec(line)?.[0] ?? ''}# language-ok: ${reason}`);
  const written = `<!-- language-ok: ${reason} -->`;
  // A row of a table, and the beginning of a block, end with their line.
  if (/^(?:\||:::)/.test(line.trim())) {
    const before = lines.slice(0, at + 1).findLastIndex((one) => one.trim() === '');
    return void lines.splice(before + 1, 0, written, '');
  }
  lines[at] = line.endsWith('\\') ? `${line.slice(0, -1)} ${written}\\` : `${line} ${written}`;
}

/** A message that a note can hold. */
function plain(message: string): string {
  return message.replace(/[‹›]/g, '').replace(/-{2,}|>/g, '–').replace(/\s+/g, ' ');
}
