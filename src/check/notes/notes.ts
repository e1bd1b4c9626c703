/** A note by which a writer sets a rule aside: `<!-- vague-link-ok: the name of a page -->`. Lines are counted in the file. */
export interface Note {
  file: string;
  /** Where it stands. */
  line: number;
  column: number;
  /** The first line that it covers, and the last; a note that covers none has the last before the first. */
  from: number;
  to: number;
  /** What stands before `-ok`: the name of a rule, or `language` for all rules on words. */
  name: string;
  /** Empty where it gives none. */
  reason: string;
}

/** A part of a file that may hold notes: its front matter, its text, or all of it. */
export interface Section {
  file: string;
  source: string;
  linesBefore: number;
}

/** The name that stands for all rules on words. */
export const LANGUAGE = 'language';

/** The name before `-ok`, and the colon behind it. */
const NAME = '([a-z]+(?:-[a-z]+)*)-ok\\b(:?)';

/** The notations of a comment: in Markdown, in MDX, in fields. */
const IN_TEXT = [
  new RegExp(`<!--\\s*${NAME}([^]*?)-->`, 'gi'),
  new RegExp(`\\{\\s*/\\*\\s*${NAME}([^]*?)\\*/\\s*\\}`, 'gi'),
];
const IN_FIELDS = new RegExp(`(?<=^|\\s)#\\s+${NAME}(.*)$`, 'gim');

/**
 * The notes in a text or in fields.
 *
 * One at the end of a line covers that line. One that stands by itself covers what follows:
 * the lines up to the next empty one in a text, one field with all that is below it in fields.
 *
 * @param isName whether a rule has a name: a comment such as "still not-ok here" is no note
 */
export function notesIn({ file, source, linesBefore }: Section, isName: (name: string) => boolean): Note[] {
  if (!/-ok\b/i.test(source)) return [];
  const placedBy = (notation: RegExp) => [...source.matchAll(notation)].map((match) => placed(match, source, notation === IN_FIELDS));
  const written = [...IN_TEXT, IN_FIELDS].flatMap(placedBy);
  const found = written.filter(({ name, colon }) => colon || name === LANGUAGE || isName(name));
  const line = (at: number) => source.slice(0, at).split('\n').length + linesBefore;
  return found.map((note) => {
    // Notes that stand one above the other cover the same.
    const next = (at: number): number => {
      const other = found.find(({ start, byItself }) => byItself && start === at);
      return other ? next(other.follows) : at;
    };
    const { start, lineStart, lineEnd, byItself, name, reason } = note;
    const from = byItself ? next(note.follows) : lineStart;
    const to = !byItself ? lineEnd : note.inFields ? endOfField(source, from) : endOfBlock(source, from);
    const column = start - lineStart + 1;
    return { file, line: line(start), column, from: line(from), to: from < to ? line(to) : line(from) - 1, name, reason };
  });
}

/** Where a note stands in its source, in characters, and what it says. */
function placed(match: RegExpExecArray, source: string, inFields: boolean) {
  const [, name = '', colon, reason = ''] = match;
  const start = match.index;
  const end = start + match[0].length;
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = endOfLine(source, end);
  return {
    start,
    lineStart,
    lineEnd,
    /** Where the first thing stands below its line. */
    follows: lineEnd + (/^\s*/.exec(source.slice(lineEnd))?.[0].length ?? 0),
    byItself: source.slice(lineStart, start).trim() === '' && source.slice(end, lineEnd).trim() === '',
    inFields,
    name: name.toLowerCase(),
    colon: colon !== '',
    reason: reason.trim(),
  };
}

function endOfLine(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}

function endOfBlock(source: string, from: number): number {
  const end = source.slice(from).search(/\n[ \t]*(?:\n|$)/);
  return end === -1 ? source.length : from + end;
}

function endOfField(source: string, from: number): number {
  const indent = from - (source.lastIndexOf('\n', from - 1) + 1);
  let end = endOfLine(source, from);
  while (end < source.length) {
    const line = source.slice(end + 1, endOfLine(source, end + 1));
    if (line.search(/\S/) <= indent && !(indent === 0 && line.startsWith('- '))) break;
    end = endOfLine(source, end + 1);
  }
  return end;
}
