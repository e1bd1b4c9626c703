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
  /** The name of the rule that tells of it, by which a writer can set it aside; left out where there is none. */
  rule?: string | undefined;
}

/** Where a problem stands: enough to name a line in a file. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

/** An error at a place. */
export function error(place: Place, message: string): Problem {
  return { ...place, level: 'error', message: sentence(message) };
}

/** A warning at a place. */
export function warning(place: Place, message: string): Problem {
  return { ...place, level: 'warning', message: sentence(message) };
}

/** Whether a problem keeps the site from being published. */
export function isError({ level }: Problem): boolean {
  return level === 'error';
}

/** Whether what should have been read is told of instead. */
export function isProblem(read: unknown): read is Problem {
  return typeof read === 'object' && read !== null && 'level' in read && 'message' in read;
}

/** A problem by its place and its message, for those who see no report. */
export function inOneLine({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}: ${message}`;
}

function sentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1);
}
