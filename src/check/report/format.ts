import { styleText } from 'node:util';
import { isError, type Problem } from '../../content/problem.ts';

/** Where text goes: it is in colour where that is a terminal, and nobody asked for none. */
export type Stream = NodeJS.WritableStream;

/**
 * Problems for people: grouped by file, in the order of their lines.
 *
 * @param names whether the name of its rule stands behind each, by which a note can set it aside
 */
export function report(problems: readonly Problem[], stream?: Stream, { names = false } = {}): string {
  return grouped(problems)
    .map(([file, list]) => [coloured(['bold', 'underline'], oneLine(file), stream), ...list.map((problem) => `${line(problem, stream)}${names && problem.rule ? ` (${problem.rule})` : ''}`)].join('\n'))
    .join('\n\n');
}

/** How many errors and warnings there are, and what they mean for the site. */
export function summary(problems: readonly Problem[], stream?: Stream): string {
  if (problems.length === 0) return 'The content is in order.';
  const { errors, warnings, files } = counts(problems);
  const found = [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : ''].filter((part) => part !== '').join(', ');
  const result = `${found} in ${counted(files, 'file')}.`;
  const shown = coloured(['bold', errors > 0 ? 'red' : 'yellow'], result, stream);
  const mend = errors === 1 ? 'the error is' : 'the errors are';
  return `${shown} ${errors > 0 ? `The site cannot be published until ${mend} mended.` : 'The site can be published.'}`;
}

/** Problems for programs. The shape is described in the help of the check, and only ever gets more fields. */
export function asJson(problems: readonly Problem[]): string {
  const list = grouped(problems)
    .flatMap(([, ofFile]) => ofFile)
    .map(({ file, line = null, column = null, level, message }) => ({ file, line, column, level, message }));
  return JSON.stringify({ ...counts(problems), problems: list }, null, 2);
}

/** Problems as GitHub Actions shows them, on the lines of a pull request. */
export function annotations(problems: readonly Problem[]): string {
  return grouped(problems)
    .flatMap(([, ofFile]) => ofFile)
    .map((problem) => {
      const { file, line, column, message } = problem;
      const title = isError(problem) ? 'Mend this' : 'Look at this';
      const place = Object.entries({ file, line, col: line && column, title }).filter(([, value]) => value !== undefined);
      return `::${problem.level} ${place.map(([name, value]) => `${name}=${property(String(value))}`).join(',')}::${data(message)}`;
    })
    .join('\n');
}

function grouped(problems: readonly Problem[]): [string, Problem[]][] {
  return [...Map.groupBy(problems, ({ file }) => file)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => [file, list.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))]);
}

function line(problem: Problem, stream: Stream | undefined): string {
  const { line, column = 1, message } = problem;
  const place = line === undefined ? '' : `line ${line}${column > 1 ? `, column ${column}` : ''}: `;
  const warns = isError(problem) ? '' : coloured('yellow', 'Only a warning: ', stream);
  return `  ${coloured(isError(problem) ? 'red' : 'yellow', place, stream)}${warns}${oneLine(message)}`;
}

/** Without line ends, and without signs that a terminal would obey: names of files may hold anything. */
function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001F\u007F-\u009F]+/g, ' ');
}

function coloured(look: Parameters<typeof styleText>[0], text: string, stream: Stream | undefined): string {
  return stream ? styleText(look, text, { stream }) : text;
}

function counts(problems: readonly Problem[]): { errors: number; warnings: number; files: number } {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors, files: new Set(problems.map(({ file }) => file)).size };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
