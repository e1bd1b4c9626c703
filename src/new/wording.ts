import { PLACEHOLDER } from '../content/markdown/placeholder.ts';
import type { Placeholders } from '../languages/language.ts';
import { definition, type Language } from '../languages/languages.ts';
import { DESCRIPTION } from '../schema/limits.ts';

/** What stands in the fields of a new text until somebody writes them, between its marks. */
export function fieldPlaceholders(language: Language): Record<keyof Placeholders, string> {
  const { description, keyPoint, condition, therapy } = definition(language).placeholders;
  return { description: placeholder(description(DESCRIPTION)), keyPoint: placeholder(keyPoint), condition: placeholder(condition), therapy: placeholder(therapy) };
}

/**
 * Words between the marks of a text that is still to be written.
 *
 * @param most how many characters the whole may have
 */
export function placeholder(words: string, most = Number.POSITIVE_INFINITY): string {
  const room = most - PLACEHOLDER.start.length - PLACEHOLDER.end.length;
  const fitting = words.length <= room ? words : `${words.slice(0, room - 2).replace(/\s+\S*$/, '')} …`;
  return PLACEHOLDER.start + fitting + PLACEHOLDER.end;
}
