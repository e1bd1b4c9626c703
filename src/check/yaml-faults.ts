import { isAlias, isScalar, type ParsedNode, type Document, type Scalar, visit, type YAMLError } from 'yaml';

/** Something that keeps YAML from being read as its writer meant it. */
export interface YamlFault {
  /** Where it stands in the YAML, in characters. */
  offset: number;
  message: string;
}

/** What Astro takes for a day, a time or a number where it has no quotation marks, and the reader of YAML here for a text. */
const READ_OTHERWISE =
  /^\d{4}-\d\d-\d\d$|^\d{4}-\d\d?-\d\d?(?:t|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:z|[-+]\d\d?(?::\d\d)?))?$|^[-+]?0b[01]+$|^[-+]0[ox][\da-f]+$/i;

/** The longest text that is shown whole: any that a field may have. */
const MOST_SHOWN = 300;

/** A line at which YAML takes what follows for another document. */
const SECOND_DOCUMENT = /^[^\n#\s-][^]*?\n(---|\.\.\.)(?=\s|$)/m;

/** Signs that no browser shows, and no feed may have. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD\uFFFE\uFFFF]/;

/** A field, or the start of one: its name and its value. */
const FIELD = /^\s*(?:- )?([\w-]+):\s+(.*)$/;

/** An entry of a list that has no fields: its value. */
const ENTRY = /^\s*- (.*)$/;

/** A text in the quotation marks of a word processor, which belong to the text where YAML reads it. */
const CURLY = /^[“”„]([^“”„"]*)[“”"]$/;

/**
 * What is wrong with the YAML itself. After the first fault that stops the reading, the others are only its echo.
 *
 * @returns the faults, and the days that stand without quotation marks, with what else is a text here and none for Astro
 */
export function yamlFaults(document: Document.Parsed<ParsedNode>, yaml: string): { faults: YamlFault[]; days: Scalar[] } {
  const second = SECOND_DOCUMENT.exec(yaml);
  if (second) return { faults: [{ offset: second.index + second[0].length - second[1]!.length, message: `nothing reads what stands below this line (${second[1]}). Take the line out.` }], days: [] };
  const [fault] = document.errors;
  if (fault) return { faults: [inWords(fault, yaml)], days: [] };

  const faults: YamlFault[] = [];
  const days: Scalar[] = [];
  visit(document, {
    Node(_, node) {
      // YAML's own meaning of these signs would drop or replace the words after them.
      if (isAlias(node) || node.anchor || node.tag) faults.push(needsQuotes(yaml, node.range?.[0] ?? 0));
      else if (isScalar(node) && typeof node.value === 'string' && (INVISIBLE.test(node.value) || !node.value.isWellFormed())) {
        faults.push({ offset: node.range?.[0] ?? 0, message: 'this text has a backslash (\\) that makes an invisible sign of what follows. Take the backslash out.' });
      } else if (isScalar(node) && node.type === 'PLAIN') {
        // A writer's own comment has a space after its #; "our #1 tip" does not.
        if (node.comment && !/^\s/.test(node.comment)) faults.push(needsQuotes(yaml, node.range?.[0] ?? 0));
        if (CURLY.test(node.source ?? '')) {
          const offset = node.range?.[0] ?? 0;
          faults.push({ offset, message: `these are curly quotation marks, and readers would see them. Type straight ones: ${quoted(lineAt(yaml, offset))}` });
        }
        if (READ_OTHERWISE.test(node.source ?? '')) days.push(node);
      }
    },
  });
  return { faults, days };
}

function inWords(fault: YAMLError, yaml: string): YamlFault {
  const offset = fault.pos[0];
  const here = (message: string): YamlFault => ({ offset, message });
  if (fault.code === 'TAB_AS_INDENT') return here('this line starts with a tab. Start it with two spaces instead.');
  if (fault.code === 'DUPLICATE_KEY') return here('this field is there twice. Keep one of them.');

  const open = openBefore(yaml, offset);
  if (open) return open;
  const line = lineAt(yaml, offset);
  const value = valueIn(line);
  if (value === undefined) return here(notAField(line));
  if (fault.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(value)) {
    return { offset: yaml.indexOf('\n', offset) + 1, message: SPACES };
  }
  return fault.code === 'BAD_INDENT' ? here(SPACES) : needsQuotes(yaml, offset);
}

const SPACES = 'this line has too many or too few spaces before it. Start it right below the field it goes with.';

/** A quotation mark or a bracket that is opened in a line up to here, and closed nowhere. */
function openBefore(yaml: string, end: number): YamlFault | undefined {
  const lines = yaml.split('\n');
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    if (offset > end) return undefined;
    const value = valueIn(line) ?? '';
    const next = lines[index + 1] ?? '';
    const goesOn = /^\s+\S/.test(next) && valueIn(next) === undefined;
    if (!goesOn && (/^"(?:[^"\\]|\\.)*$/.test(value) || /^'(?:[^']|'')*$/.test(value))) {
      return { offset, message: `a quotation mark is opened here and not closed. Write ${quoted(line)}` };
    }
    if (!goesOn && /^\[[^\]]*$/.test(value)) return { offset, message: `a bracket is opened here and not closed. Write ${short(line.trim())}]` };
    offset += line.length + 1;
  }
  return undefined;
}

/** What stands in a line behind the name of a field, or behind the hyphen of a list. */
function valueIn(line: string): string | undefined {
  return FIELD.exec(line)?.[2] ?? ENTRY.exec(line)?.[1];
}

function notAField(line: string): string {
  const [, name, value] = /^\s*(?:- )?([a-z]\w*):(\S.*)$/i.exec(line) ?? [];
  return name
    ? `there must be a space after the colon. Write ${name}: ${value}`
    : "this line is not a field. Write the field's name, a colon, a space and its value.";
}

function needsQuotes(yaml: string, offset: number): YamlFault {
  const line = lineAt(yaml, offset);
  const sign = /:\s/.test(valueIn(line) ?? '') ? 'colon' : 'special sign';
  return { offset, message: `a text with a ${sign} in it needs quotation marks around it. Write ${quoted(line)}` };
}

/** A line with quotation marks around its value. */
function quoted(line: string): string {
  const [, name] = FIELD.exec(line) ?? [];
  const written = (valueIn(line) ?? line).trim().replace(CURLY, '$1');
  const [mark = ''] = /^["']/.exec(written) ?? [];
  const text = mark === '' || (written.slice(1, -1).includes(mark) && !written.endsWith(mark)) ? written : written.slice(1).replace(new RegExp(`${mark}$`), '');
  return `${name ? `${name}: ` : ''}"${short(text.replaceAll('"', "'"))}"`;
}

/** As much of a text as shows what is meant. */
function short(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)} …`;
}

function lineAt(yaml: string, offset: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
}
