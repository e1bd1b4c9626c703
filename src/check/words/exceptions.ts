/** A place in a text where its writer sets the language rules aside. */
export interface Exception {
  /** Where it stands, in characters. */
  at: number;
  /** The first character it covers. */
  from: number;
  /** The character after the last one it covers. */
  to: number;
  reason: string;
}

/** The notations of a comment: in Markdown, in MDX, in fields. */
const EXCEPTION = /<!--\s*language-ok\b:?([^]*?)-->|\{\s*\/\*\s*language-ok\b:?([^]*?)\*\/\s*\}|(?<=^|\s)#\s+language-ok\b:?(.*)$/gim;

/**
 * The exceptions in a text or in fields.
 *
 * One at the end of a line covers that line. One that stands by itself covers what follows:
 * the lines up to the next empty one in a text, one field with all that is below it in fields.
 */
export function exceptionsIn(source: string): Exception[] {
  if (!/language-ok/i.test(source)) return [];
  return [...source.matchAll(EXCEPTION)].map((match) => {
    const [whole, inMarkdown, inMdx, inFields] = match;
    const end = match.index + whole.length;
    const lineStart = source.lastIndexOf('\n', match.index - 1) + 1;
    const lineEnd = endOfLine(source, end);
    const byItself = source.slice(lineStart, match.index).trim() === '' && source.slice(end, lineEnd).trim() === '';
    const reason = (inMarkdown ?? inMdx ?? inFields ?? '').trim();
    if (!byItself) return { at: match.index, from: lineStart, to: lineEnd, reason };
    const from = lineEnd + (/^\s*/.exec(source.slice(lineEnd))?.[0].length ?? 0);
    return { at: match.index, from, to: inFields === undefined ? endOfBlock(source, from) : endOfField(source, from), reason };
  });
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
