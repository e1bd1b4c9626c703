/** Something in the content that a writer should mend, told in the writer's words. */
export interface Problem {
  /** The path of the file, from the folder that holds the content's folder. */
  file: string;
  /** Counted from 1. Left out where the problem is the file as a whole. */
  line?: number | undefined;
  column?: number | undefined;
  /** An error keeps the site from being published; a warning does not. */
  level: 'error' | 'warning';
  /** What is wrong, and what to write instead. */
  message: string;
}

/** Where a problem stands: enough to name a line in a file. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** An error at a place. */
export function error(place: Place, message: string): Problem {
  return { ...place, level: 'error', message: sentence(message) };
}

/** Problems as text, grouped by file, in the order of their lines. */
export function report(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) => [file, ...list.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)).map(problemLine)].join('\n'))
    .join('\n\n');
}

/** How much there is to do before the site can be published. */
export function summary(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? 'One thing' : `${problems.length} things`;
  return `${count} in the content must be mended before the site can be published.`;
}

function problemLine({ line, message }: Problem): string {
  return `  ${line === undefined ? '' : `line ${line}: `}${message}`;
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
