import { definition, languages } from '../languages/languages.ts';

/** Names from all of Western Europe stand in any text, as do the signs of typography: Latin-1 without its soft hyphen, and more. */
const IN_ANY_TEXT = String.fromCodePoint(...range(0x20, 0x7e), ...range(0xa0, 0xac), ...range(0xae, 0xff)) + '–—‘’‚“”„•…‹›€™−×Œœ';

/** The letters and signs that the typefaces have, each once: those of any text, and what each language writes beside them. */
export const LETTERS = [...new Set(IN_ANY_TEXT + languages.map((language) => definition(language).letters).join(''))].join('');

const known = new Set(LETTERS);
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text with each letter and its accent in one, each space and hyphen in its plain form, and no invisible signs. */
export function inPlainLetters(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\S\u00A0]+/gu, ' ')
    .replace(/[\u2010\u2011]/gu, '-')
    .replace(/[\p{Cc}\p{Cf}]/gu, (sign) => (sign === '\u200D' ? sign : ''))
    .trim();
}

/** The letters and signs of a text that the typefaces do not have, each once. */
export function unknownLetters(text: string): string[] {
  // To cut a text into its letters takes long, and most have none that is unknown.
  if ([...text].every((sign) => known.has(sign))) return [];
  const unknown = [...letters.segment(inPlainLetters(text))].filter(({ segment }) => [...segment].some((sign) => !known.has(sign)));
  return [...new Set(unknown.map(({ segment }) => segment))];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
