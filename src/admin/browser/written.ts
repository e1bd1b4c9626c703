import { stringify } from 'yaml';
import { isFields } from './same.ts';

/** Whether a text at a path of fields stands in quotation marks; a star stands for the items of a list. */
export type Quotes = (path: readonly string[]) => boolean;

/** A value on one line: a text in quotation marks where it shall have them, or where it would be read as something else. */
export function inline(value: unknown, quoted: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => inline(item, quoted)).join(', ')}]`;
  if (isFields(value)) return `{ ${Object.entries(value).map(([name, item]) => `${inline(name, false)}: ${inline(item, quoted)}`).join(', ')} }`;
  const plain = !quoted && !(typeof value === 'string' && /[[\]{},]/.test(value));
  const defaultStringType = plain ? 'PLAIN' : 'QUOTE_DOUBLE';
  return stringify(value, { lineWidth: 0, defaultStringType, defaultKeyType: 'PLAIN', singleQuote: false, blockQuote: false }).trimEnd();
}

/** Fields or a list as the files here have them: texts each on a line of its own, names in brackets. */
export function lines(value: unknown, indent: string, path: readonly string[], quotes: Quotes): string[] {
  if (isFields(value)) return Object.entries(value).flatMap(([name, item]) => field(name, item, indent, [...path, name], quotes));
  if (!Array.isArray(value)) return [`${indent}${inline(value, quotes(path))}`];
  const at = [...path, '*'];
  return value.flatMap((item) => {
    const [first = '', ...others] = lines(item, `${indent}  `, at, quotes);
    return [`${indent}- ${first.trimStart()}`, ...others];
  });
}

function field(name: string, value: unknown, indent: string, path: readonly string[], quotes: Quotes): string[] {
  const key = `${indent}${inline(name, false)}:`;
  const isNames = Array.isArray(value) && value.every((item) => typeof item !== 'object' && !quotes([...path, '*']));
  if (typeof value !== 'object' || value === null || isNames) return [`${key} ${inline(value, quotes(path) && !isNames)}`];
  return [key, ...lines(value, `${indent}  `, path, quotes)];
}
