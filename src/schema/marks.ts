import type { MdastNode } from 'satteri';
import { englishName } from './language-code.ts';

type TextDirective = Extract<MdastNode, { type: 'textDirective' }>;

/** A mark in a text that cites a source, such as `[^aalbers2017]`. */
export const CITATION = /\[\^([\w-]+)\]/g;

/** Whether a mark within a line means something here: an explained word, or words of another language. */
export function isMark({ name }: Readonly<TextDirective>): boolean {
  return name === 'term' || englishName(name) !== undefined;
}

/**
 * Whether what reads as a mark is only a colon before a letter or a digit, as in "9:30", "a:b" or "at 6:30[^lewis2017]": a name
 * without words in brackets, one that begins with a digit, or one whose brackets cite a source.
 */
export function isJustColon({ name, children: [first, ...others] }: Readonly<TextDirective>): boolean {
  if (name === 'term') return false;
  const cites = first?.type === 'text' && others.length === 0 && /^\^[\w-]+$/.test(first.value);
  return first === undefined || cites || /^\d/.test(name);
}
