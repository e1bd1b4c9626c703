import type { YAMLError } from 'yaml';
import type { FieldsFault } from '../faults.ts';
import { withoutNeedlessBackslashes } from './backslashes.ts';
import { curlyLine } from './curly-faults.ts';
import { lineAt, quoted, short, valueIn } from './lines.ts';
import type { YamlFault } from './yaml-fault.ts';

/** What the reader of YAML could not go on with, in words for a writer. */
export function syntaxFault({ code, pos: [offset] }: YAMLError, yaml: string): YamlFault {
  const here = (rule: FieldsFault, message: string): YamlFault => ({ rule, offset, message });
  if (code === 'TAB_AS_INDENT') return here('tab-before-field', 'this line starts with a tab. Start it with two spaces instead.');
  if (code === 'DUPLICATE_KEY') return here('field-twice', 'this field is there twice. Keep one of them.');

  const open = openBefore(yaml, offset);
  if (open) return open;
  const line = lineAt(yaml, offset);
  if (code === 'BAD_DQ_ESCAPE') {
    return here('backslash-in-field', `a backslash (\\) has no meaning before ${yaml[offset + 1]}. Write ${short(withoutNeedlessBackslashes(line.trim()))}`);
  }
  const curly = curlyLine(line);
  if (curly) return here('curly-quotation-marks', curly);
  const value = valueIn(line);
  if (value === undefined) return here('line-without-field', notAField(line));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(?:\s|$)/.test(value)) {
    return { rule: 'spaces-before-field', offset: yaml.indexOf('\n', offset) + 1, message: SPACES };
  }
  return code === 'BAD_INDENT' ? here('spaces-before-field', SPACES) : needsQuotes(yaml, offset);
}

/** A text that means something else to YAML, since it stands without quotation marks. */
export function needsQuotes(yaml: string, offset: number): YamlFault {
  const line = lineAt(yaml, offset);
  const sign = /:\s/.test(valueIn(line) ?? '') ? 'colon' : 'special sign';
  const message = `a text with a ${sign} in it needs quotation marks around it. Write ${quoted(line)}`;
  return { rule: 'quotation-marks-needed', offset, message };
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
      const curly = curlyLine(line);
      if (curly) return { rule: 'curly-quotation-marks', offset, message: curly };
      return { rule: 'open-quotation-mark', offset, message: `a quotation mark is opened here and not closed. Write ${quoted(line)}` };
    }
    if (!goesOn && /^\[[^\]]*$/.test(value)) {
      return { rule: 'open-bracket', offset, message: `a bracket is opened here and not closed. Write ${short(line.trim())}]` };
    }
    offset += line.length + 1;
  }
  return undefined;
}

function notAField(line: string): string {
  const [, entry] = /^\s*-([^\s-].*)$/.exec(line) ?? [];
  if (entry) return `there must be a space after the hyphen. Write - ${entry}`;
  const [, name, value] = /^\s*(?:- )?([a-z]\w*):(\S.*)$/i.exec(line) ?? [];
  return name
    ? `there must be a space after the colon. Write ${name}: ${value}`
    : "this line is not a field. Write the field's name, a colon, a space and its value.";
}
