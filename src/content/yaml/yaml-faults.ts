import { isAlias, isCollection, isScalar, type ParsedNode, type Document, type Scalar, visit, type YAMLError } from 'yaml';
import { backslashFault, withoutNeedlessBackslashes } from './backslashes.ts';
import { type Curly, curlyAround, strayCurly } from './curly-quotes.ts';

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
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFD-\uFFFF]/;

/** A field, or the start of one: its name and its value. */
const FIELD = /^\s*(?:- )?([\w-]+):\s+(.*)$/;

/** An entry of a list that has no fields: its value. */
const ENTRY = /^\s*- (.*)$/;

/** A name of any letters before a value, such as an explained word in a glossary. */
const NAME = /^\s*(?:- )?(\p{L}[^:“”„"]*):\s/u;

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
    Node(key, node, path) {
      // YAML's own meaning of these signs would drop or replace the words after them.
      if (isAlias(node) || node.anchor || node.tag) faults.push(needsQuotes(yaml, node.range?.[0] ?? 0));
      else if (isScalar(node) && typeof node.value === 'string' && (INVISIBLE.test(node.value) || !node.value.isWellFormed())) {
        faults.push({ offset: node.range?.[0] ?? 0, message: 'this text has a backslash (\\) that makes an invisible sign of what follows. Take the backslash out.' });
      } else if (isScalar(node) && node.type === 'QUOTE_DOUBLE') {
        const [start, end] = (node as ParsedNode).range;
        const fault = backslashFault(yaml.slice(start, end));
        if (fault) faults.push({ offset: start, message: fault });
      } else if (isScalar(node) && node.type === 'PLAIN') {
        // A writer's own comment has a space after its #; "our #1 tip" does not.
        if (node.comment && !/^\s/.test(node.comment)) faults.push(needsQuotes(yaml, node.range?.[0] ?? 0));
        if (READ_OTHERWISE.test(node.source ?? '')) days.push(node);
      }
      if (isScalar(node) && typeof node.value === 'string') {
        const inBrackets = path.some((part) => isCollection(part) && part.flow === true);
        const fault = curlyFault(node as ParsedNode & Scalar<string>, yaml, key === 'key' ? 'name' : inBrackets ? 'in brackets' : 'value');
        // Of several in one line, the first shows the whole line as it should be.
        if (fault && !faults.some(({ offset }) => offset <= fault.offset && !yaml.slice(offset, fault.offset).includes('\n'))) faults.push(fault);
      }
    },
  });
  return { faults, days };
}

/** Curly quotation marks that YAML takes for a part of the text. */
function curlyFault({ value, type, range: [offset, end] }: ParsedNode & Scalar<string>, yaml: string, place: 'name' | 'in brackets' | 'value'): YamlFault | undefined {
  const plain = type === 'PLAIN';
  if (!plain && type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return undefined;
  const written = plain ? value : yaml.slice(offset + 1, end - 1).replace(/\s*\n\s*/g, ' ').trim();
  const curly = (plain ? curlyAround(written) : undefined) ?? strayCurly(written);
  if (!curly) return undefined;
  const line = lineAt(yaml, offset);
  if (place === 'name') return { offset, message: curlyMessage(curly, line.trim().replace(written, curly.text)) };
  if (place === 'in brackets') return { offset, message: curlyMessage(curly, line.trim().replace(/[“”„]/g, '"')) };
  const mark = type === 'QUOTE_SINGLE' ? "'" : '"';
  const text = plain ? curly.text.replaceAll('"', "'") : curly.text;
  return { offset, message: curlyMessage(curly, `${nameBefore(line)}${mark}${short(text)}${mark}`) };
}

/** Curly quotation marks around the value of a line that YAML cannot read. */
function curlyLine(line: string): string | undefined {
  const name = nameBefore(line);
  const value = name ? line.replace(NAME, '') : (ENTRY.exec(line)?.[1] ?? '');
  const curly = curlyAround(value.replace(/(?<=[“”‘’"'])\s+#.*$/, '').trim());
  return curly && curlyMessage(curly, `${name}"${short(curly.text.replaceAll(/(?<!\\)"/g, "'"))}"`);
}

function curlyMessage({ what }: Curly, line: string): string {
  if (what === 'both') return `these are curly quotation marks, and readers would see them. Type straight ones: ${line}`;
  if (what === 'one') return `one of these quotation marks is curly, and only straight ones hold a text. Write ${line}`;
  return `a curly quotation mark stands at the ${what} of this text, and readers would see it. Write ${line}`;
}

/** The name before the value of a line, with its colon and a space; nothing in a list. */
function nameBefore(line: string): string {
  const [, name] = NAME.exec(line) ?? [];
  return name ? `${name}: ` : '';
}

function inWords(fault: YAMLError, yaml: string): YamlFault {
  const offset = fault.pos[0];
  const here = (message: string): YamlFault => ({ offset, message });
  if (fault.code === 'TAB_AS_INDENT') return here('this line starts with a tab. Start it with two spaces instead.');
  if (fault.code === 'DUPLICATE_KEY') return here('this field is there twice. Keep one of them.');

  const open = openBefore(yaml, offset);
  if (open) return open;
  const line = lineAt(yaml, offset);
  if (fault.code === 'BAD_DQ_ESCAPE') return here(`a backslash (\\) has no meaning before ${yaml[offset + 1]}. Write ${short(withoutNeedlessBackslashes(line.trim()))}`);
  const curly = curlyLine(line);
  if (curly) return here(curly);
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
      return { offset, message: curlyLine(line) ?? `a quotation mark is opened here and not closed. Write ${quoted(line)}` };
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
  const written = (valueIn(line) ?? line).trim();
  const [mark = ''] = /^["']/.exec(written) ?? [];
  const text = mark === '' || (written.slice(1, -1).includes(mark) && !written.endsWith(mark)) ? written : written.slice(1).replace(new RegExp(`${mark}$`), '').replace(/\\+$/, '');
  return `${name ? `${name}: ` : ''}"${short(withoutNeedlessBackslashes(text).replaceAll(/\\?"/g, "'"))}"`;
}

/** As much of a text as shows what is meant. */
function short(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)} …`;
}

function lineAt(yaml: string, offset: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
}
