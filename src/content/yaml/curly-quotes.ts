/** How a text goes wrong by the quotation marks of a word processor: which, and the text without them. */
export interface Curly {
  what: 'both' | 'one' | 'start' | 'end';
  text: string;
}

/** The marks that may stand around a text: those in double strokes, and those in single ones. */
const AROUND = [
  { pair: /^([“”„"])(.*)([“”"])$/su, straight: '"' },
  { pair: /^([‘’‚'])(.*)([‘’'])$/su, straight: "'" },
];

/**
 * Finds curly quotation marks around a text where straight ones should stand, or one of each.
 *
 * Marks that belong to a quotation within the text, such as “off” at its end, are none around it.
 */
export function curlyAround(written: string): Curly | undefined {
  for (const { pair, straight } of AROUND) {
    const [, first, text = '', last] = pair.exec(written) ?? [];
    if (first === undefined || (first === straight && last === straight) || !balanced(text, straight)) continue;
    return { what: first === straight || last === straight ? 'one' : 'both', text: text.trim() };
  }
  return undefined;
}

/** Finds a curly quotation mark at an end of a text that has no partner in it. */
export function strayCurly(text: string): Curly | undefined {
  if (balanced(text, '"')) return undefined;
  const [start, end] = [text.replace(/^[“”„]\s*/, ''), text.replace(/\s*[“”]$/, '')];
  if (end !== text && balanced(end, '"')) return { what: 'end', text: end };
  return start !== text && balanced(start, '"') ? { what: 'start', text: start } : undefined;
}

/** Whether each curly quotation mark of a kind has its partner. German ones open low, and close with what opens in English. */
function balanced(text: string, kind: string): boolean {
  const marks = kind === '"' ? text.match(/[“”„]/g) : text.replace(/(?<=\p{L})’(?=\p{L})/gu, '').match(/[‘’‚]/g);
  const open: string[] = [];
  for (const mark of marks ?? []) {
    const closes = /[”’]/.test(mark) || (/[“‘]/.test(mark) && /[„‚]/.test(open.at(-1) ?? ''));
    if (!closes) open.push(mark);
    else if (open.pop() === undefined) return false;
  }
  return open.length === 0;
}
