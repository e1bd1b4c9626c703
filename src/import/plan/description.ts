import { placeholder } from '../../new/wording.ts';
import type { Language } from '../../languages/languages.ts';
import { DESCRIPTION } from '../../schema/limits.ts';
import { fieldWords } from './field-words.ts';

/** What a person is asked for, and more of it where there are too few words for a description: even a mark has its length. */
const ASKED = `Write ${DESCRIPTION.min} to ${DESCRIPTION.max} characters on what a reader gets.`;
const MORE = ' Say what it is about, for whom it is, and what may help them.';

/**
 * The description of an article: its summary, or else its first sentences, cut at a sentence to the length that a description has.
 * Where no cut fits, it is marked for a person, with the words that there were.
 */
export function descriptionOf(texts: readonly string[], language: Language): { description: string; written: boolean } {
  const all = texts.map(fieldWords).filter((text) => text !== '');
  for (const text of all) {
    const cut = cutAtSentence(text, language);
    if (cut !== undefined) return { description: cut, written: true };
  }
  const begun = all[0] === undefined ? '' : ` It began: ${all[0]}`;
  const short = `${ASKED}${begun}`;
  const words = short.length < DESCRIPTION.min ? `${ASKED}${MORE}${begun}` : short;
  const description = placeholder(words, DESCRIPTION.max);
  // A first word without an end is cut off whole.
  return { description: description.length < DESCRIPTION.min ? placeholder(ASKED + MORE) : description, written: false };
}

/** The most whole sentences that fit; nothing where they are too short together, or the first is too long. */
function cutAtSentence(text: string, language: Language): string | undefined {
  let fitting = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    const longer = (fitting + segment).trimEnd();
    if (longer.length > DESCRIPTION.max) break;
    fitting += segment;
    if (!/[.!?…]["”’)]?$/.test(longer)) continue;
  }
  const cut = fitting.trim();
  return cut.length >= DESCRIPTION.min && /[.!?…]["”’)]?$/.test(cut) ? cut : undefined;
}
