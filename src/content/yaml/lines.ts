import { withoutNeedlessBackslashes } from './backslashes.ts';

// Lines of YAML as their writer sees them, whether YAML can be read or not.

/** The longest text that is shown whole: any that a field may have. */
const MOST_SHOWN = 300;

/** A field, or the start of one: its name and its value. */
const FIELD = /^\s*(?:- )?([\w-]+):\s+(.*)$/;

/** An entry of a list that has no fields: its value. */
const ENTRY = /^\s*- (.*)$/;

/** A name of any letters before a value, such as an explained word in a glossary. */
const NAME = /^\s*(?:- )?(\p{L}[^:“”„"]*):\s/u;

/** The line in which something stands. */
export function lineAt(yaml: string, offset: number): string {
  return yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1).split('\n')[0] ?? '';
}

/** What stands in a line behind the name of a field, or behind the hyphen of a list. */
export function valueIn(line: string): string | undefined {
  return FIELD.exec(line)?.[2] ?? ENTRY.exec(line)?.[1];
}

/** The same behind a name of any letters; empty where the line has no value. */
export function valueBehindName(line: string): string {
  return nameBefore(line) ? line.replace(NAME, '') : (ENTRY.exec(line)?.[1] ?? '');
}

/** The name before the value of a line, with its colon and a space; nothing in a list. */
export function nameBefore(line: string): string {
  const [, name] = NAME.exec(line) ?? [];
  return name ? `${name}: ` : '';
}

/** A line with quotation marks around its value. */
export function quoted(line: string): string {
  const [, name] = FIELD.exec(line) ?? [];
  const written = (valueIn(line) ?? line).trim();
  const [mark = ''] = /^["']/.exec(written) ?? [];
  const isWhole = mark === '' || (written.slice(1, -1).includes(mark) && !written.endsWith(mark));
  const text = isWhole ? written : written.slice(1).replace(new RegExp(`${mark}$`), '').replace(/\\+$/, '');
  return `${name ? `${name}: ` : ''}"${short(withoutNeedlessBackslashes(text).replaceAll(/\\?"/g, "'"))}"`;
}

/** As much of a text as shows what is meant. */
export function short(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)} …`;
}
