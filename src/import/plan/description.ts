import { placeholder } from '../../new/wording.ts';
import type { Language } from '../../languages/languages.ts';
import { DESCRIPTION } from '../../schema/limits.ts';
import { fieldWords } from './field-words.ts';

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
  const start = all[0] ?? '';
  const asked = `Write ${DESCRIPTION.min} to ${DESCRIPTION.max} characters on what a reader gets, in one or two sentences that say it by themselves. It began: `;
  const most = DESCRIPTION.max - 4;
  const words = `${asked}${start}`.slice(0, most).replace(/\s+\S*$/, '');
  return { description: placeholder(words, DESCRIPTION.max), written: false };
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
