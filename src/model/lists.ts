import type { Language } from '../languages/languages.ts';
import { formats } from './formats.ts';

/**
 * Several things as a sentence lists them, apart, so that each can be a link.
 *
 * A language says a whole list at once, since "and" may depend on the word that follows it: what stands between the
 * names is found in what it says.
 *
 * @param nameOf what a thing is called
 * @returns each thing with what stands before it, such as ", and "
 */
export function inSentence<T>(items: readonly T[], nameOf: (item: T) => string, language: Language): { before: string; item: T }[] {
  const names = items.map(nameOf);
  const [, ...between] = new RegExp(`^${names.map((name) => `(.*?)${literal(name)}`).join('')}$`).exec(formats(language).list(names)) ?? [];
  return items.map((item, index) => ({ before: between[index] ?? ', ', item }));
}

/** A pattern that only a text itself fits. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
