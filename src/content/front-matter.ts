import { fault } from './faults.ts';
import type { Problem } from './problem.ts';

/** A file of the content, cut into its front matter and its text. */
export interface TextFile {
  file: string;
  frontMatter: string;
  /** How many lines of the file stand before the front matter's own first line. */
  linesBefore: number;
  body: string;
  /** How many lines of the file stand before the body's own first line. */
  linesBeforeBody: number;
}

/**
 * Cuts a Markdown file at the two lines of three dashes.
 *
 * @returns the parts, or what keeps the file from being cut
 */
export function splitFrontMatter(file: string, text: string): TextFile | Problem {
  const lines = text.split(/\r?\n/);
  if (lines[0]?.trimEnd() !== '---') {
    return fault('no-fields', { file, line: 1 }, `the file must start with a line of three dashes (---). ${whatToStartWith(lines)}`);
  }
  // Astro takes any line that starts so for the end, and the rest of that line for text.
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\+\+\+)/.test(line));
  const prose = lines.findIndex((line, index) => index > 1 && (end === -1 || index < end) && lines[index - 1]?.trim() === '' && isProse(line));
  if (end === -1 || prose !== -1) {
    const where = prose === -1 ? 'after the last one' : 'before this one';
    return fault('fields-end', { file, line: prose === -1 ? 1 : prose + 1 }, `the fields have no end. Put a line of three dashes (---) ${where}.`);
  }
  if (lines[end]?.trimEnd() !== '---') {
    return fault('fields-end', { file, line: end + 1 }, 'the fields end with a line of three dashes (---) and nothing else on it.');
  }
  return {
    file,
    frontMatter: lines.slice(1, end).join('\n'),
    linesBefore: 1,
    // The line of dashes leaves an empty line: without it dashes at the start of the text would open front matter again.
    body: ['', ...lines.slice(end + 1)].join('\n'),
    linesBeforeBody: end,
  };
}

/** What to do with the first line of a file that is none of three dashes. */
function whatToStartWith(lines: readonly string[]): string {
  const [first = ''] = lines;
  const written = lines.find((line) => line.trim() !== '')?.trim();
  if (first.trim() === '' && written === '---') return 'Take out what stands above it, empty lines too.';
  if (/^[\p{Pd}=+*_]+$/u.test(first.trim())) return `Write --- in place of ${first.trim()}`;
  return 'The fields, such as the title, come after it.';
}

/** Whether a line after an empty one belongs to a text rather than to fields. A single # may start a comment. */
function isProse(line: string): boolean {
  return /^(?:#{2,6} |[^\s#\-\]}])/.test(line) && !/^[^:]{1,30}:(?:\s|$)/.test(line);
}
