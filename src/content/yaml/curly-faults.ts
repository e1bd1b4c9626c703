import type { ParsedNode, Scalar } from 'yaml';
import { type Curly, curlyAround, strayCurly } from './curly-quotes.ts';
import { lineAt, nameBefore, short, valueBehindName } from './lines.ts';
import type { YamlFault } from './yaml-fault.ts';

/** Where a text stands in YAML, which decides how its line is written rightly. */
export type TextPlace = 'name' | 'in brackets' | 'value';

/** Curly quotation marks that YAML takes for a part of the text. */
export function curlyFault({ value, type, range: [offset, end] }: ParsedNode & Scalar<string>, yaml: string, place: TextPlace): YamlFault | undefined {
  const plain = type === 'PLAIN';
  if (!plain && type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return undefined;
  const written = plain ? value : yaml.slice(offset + 1, end - 1).replace(/\s*\n\s*/g, ' ').trim();
  const curly = (plain ? curlyAround(written) : undefined) ?? strayCurly(written);
  if (!curly) return undefined;
  const line = lineAt(yaml, offset);
  const told = (better: string): YamlFault => ({ rule: 'curly-quotation-marks', offset, message: message(curly, better) });
  if (place === 'name') return told(line.trim().replace(written, curly.text));
  if (place === 'in brackets') return told(line.trim().replace(/[“”„]/g, '"').replace(/(?<=[[\s,])[‘’‚']([^‘’,]*)[‘’](?=\s*[,\]])/g, '"$1"'));
  const mark = type === 'QUOTE_SINGLE' ? "'" : '"';
  const text = plain ? curly.text.replaceAll('"', "'") : curly.text;
  return told(`${nameBefore(line)}${mark}${short(text)}${mark}`);
}

/** What to tell of curly quotation marks around the value of a line that YAML cannot read. */
export function curlyLine(line: string): string | undefined {
  const curly = curlyAround(valueBehindName(line).replace(/(?<=[“”‘’"'])\s+#.*$/, '').trim());
  return curly && message(curly, `${nameBefore(line)}"${short(curly.text.replaceAll(/(?<!\\)"/g, "'"))}"`);
}

function message({ what }: Curly, line: string): string {
  if (what === 'both') return `these are curly quotation marks, and readers would see them. Type straight ones: ${line}`;
  if (what === 'one') return `one of these quotation marks is curly, and only straight ones hold a text. Write ${line}`;
  return `a curly quotation mark stands at the ${what} of this text, and readers would see it. Write ${line}`;
}
