/**
 * Signs of no width that mean something: within emoji, and between the letters of scripts that join, such as those of
 * Arabic and of India. All others are left behind by programs that text was copied from.
 */
const MEANT = /\p{RGI_Emoji}|\p{Extended_Pictographic}\uFE0E|[[\p{L}\p{M}]--[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zinh}]][\u200C\u200D]/v;

/** Signs that no screen shows: spaces of no width, soft hyphens, marks of direction, marks of byte order. */
const NO_WIDTH = /\p{Default_Ignorable_Code_Point}/v;

const MEANT_OR_NOT = new RegExp(`(${MEANT.source})|${NO_WIDTH.source}`, 'gv');

/** What looks like a letter of the keyboard, or like several, and is another sign. */
const ALIKE: readonly (readonly [RegExp, string | ((sign: string) => string)])[] = [
  // Hyphens that do not break, as word processors have them.
  [/[\u2010\u2011]/g, '-'],
  // Letters in one piece, as PDF files have them: ﬁ, ﬄ.
  [/[\uFB00-\uFB06]/g, (sign) => sign.normalize('NFKC')],
  // An accent on an i that had no dot to make room for it, as PDF files have it.
  [/\u0131(?=[\u0300-\u0304\u0308])/g, 'i'],
  // An apostrophe that is a letter of its own.
  [/\u02BC/g, '’'],
];

/** What needs a look: all but the letters of a keyboard, those with an accent in one piece, and typographic punctuation. */
const UNUSUAL = /[^\t\n -~\u00A0-\u00AC\u00AE-\u0130\u0132-\u017F\u2013-\u2027\u202F-\u203A\u20AC]/;

/** A text with each letter and its accent in one, and without signs that nobody sees. */
export function plainLetters(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  const alike = ALIKE.reduce((plain, [signs, letter]) => plain.replace(signs, letter as string), text);
  return alike.replace(MEANT_OR_NOT, (_, meant: string | undefined) => meant ?? '').normalize('NFC');
}
