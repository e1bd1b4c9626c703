import { LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'astro/zod';
import { error, type Place, type Problem } from './problem.ts';

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
  if (text.trim() === '') return error({ file }, 'the file is empty. Write its front matter and its text.');
  if (lines[0]?.trimEnd() !== '---') {
    return error({ file, line: 1 }, 'the file must start with a line of three dashes (---), and the front matter after it.');
  }
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return error({ file, line: 1 }, 'the front matter has no end. Put a line of three dashes (---) after its last field.');
  return {
    file,
    frontMatter: lines.slice(1, end).join('\n'),
    linesBefore: 1,
    body: lines.slice(end + 1).join('\n'),
    linesBeforeBody: end + 1,
  };
}

/** What front matter, or a file of fields, holds: valid values, and every problem found on the way. */
export interface Fields<T> {
  values: T | undefined;
  problems: Problem[];
  /** Where a field stands, as far as the file has it. */
  place(path: readonly PropertyKey[]): Place;
}

/** Reads YAML by a schema, and says what is wrong field by field. */
export function readFields<T extends z.ZodType>(file: string, yaml: string, linesBefore: number, schema: T): Fields<z.output<T>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const place = (path: readonly PropertyKey[]): Place => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return at(node.range[0]);
    }
    return { file, line: 1 };
  };

  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, 1).map((fault) => error(at(fault.pos[0]), faultInWords(fault, yaml)));
    return { values: undefined, problems, place };
  }
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { values: result.data, problems: [], place };
  const problems = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => error(place([...issue.path, key]), unknownField(key)))
      : [error(place(issue.path), issue.message)],
  );
  return { values: undefined, problems, place };
}

function unknownField(key: string): string {
  return `there is no field called "${key}" here. Check its spelling, or take it out.`;
}

function faultInWords({ code, pos }: YAMLError, yaml: string): string {
  const line = yaml.slice(yaml.lastIndexOf('\n', pos[0] - 1) + 1).split('\n')[0] ?? '';
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this field stands twice. Keep one of them.';
    case 'TAB_AS_INDENT':
      return 'this line is indented with a tab. Use two spaces.';
    case 'MISSING_CHAR':
      return /["']/.test(line)
        ? 'a quotation mark is opened here and not closed. Add the second one.'
        : 'something is missing here: a colon after the name of the field, or a closing bracket.';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return `a text with a colon in it needs quotation marks around it: ${quoted(line)}`;
    default:
      return `this line cannot be read. Write a field as its name, a colon, a space and its value, with quotation marks around any text that has : # " or ' in it.`;
  }
}

function quoted(line: string): string {
  const [, name = 'title', value = 'Mood: a guide'] = /^\s*([\w-]+):\s+(.*)$/.exec(line) ?? [];
  return `${name}: "${value.replaceAll('"', "'")}"`;
}
