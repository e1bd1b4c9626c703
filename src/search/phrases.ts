import { phraseWords } from '../schema/phrase.ts';
import { plainLetters, plainWords } from './words.ts';

/** A word to look for; open where any ending will do. */
interface Pattern {
  word: string;
  open: boolean;
}

/** What stands at a place of a phrase: words to choose from, each one word or several; what may be missing; up to three of any kind. */
interface Slot {
  choices: readonly (readonly Pattern[])[];
  kind: 'needed' | 'optional' | 'any';
}

/** A phrase in the notation of `content/language.yaml`, ready to be looked for in what somebody types. */
export type Phrase = readonly Slot[];

/** Whether a typed word is one of a phrase, and how far it may be off. */
export type Same = (typed: string, pattern: Pattern) => boolean;

/** Words that three dots stand for, at most. */
const ANY = 3;

export function readPhrase(phrase: string): Phrase {
  return phraseWords(phrase).map(({ kind, choices }): Slot => {
    // In brackets several words may stand after each other, each with its choices.
    const read = choices.map((word) => word.split('/').map(patterns));
    const all = read.reduce((before, here) => before.flatMap((start) => here.map((end) => [...start, ...end])), [[]] as Pattern[][]);
    return { kind, choices: all };
  });
}

/** Typed just so, or with the ending that is left open. */
export const exactly: Same = (typed, { word, open }) => typed === word || (open && typed.startsWith(word));

/**
 * Where a phrase ends that begins at a place of some words.
 *
 * @returns the place behind its last word, or nothing where it does not stand there
 */
export function endOfPhrase(phrase: Phrase, words: readonly string[], start: number, same: Same): number | undefined {
  const [slot, ...rest] = phrase;
  if (!slot) return start;
  if (slot.kind === 'any') {
    const ends = Array.from({ length: ANY + 1 }, (_, skipped) => endOfPhrase(rest, words, start + skipped, same));
    return ends.find((end) => end !== undefined);
  }
  for (const choice of slot.choices) {
    if (!choice.every((pattern, index) => words[start + index] !== undefined && same(words[start + index] ?? '', pattern))) continue;
    const end = endOfPhrase(rest, words, start + choice.length, same);
    if (end !== undefined) return end;
  }
  return slot.kind === 'optional' ? endOfPhrase(rest, words, start, same) : undefined;
}

/** Where a phrase stands in some words. */
export function findPhrase(phrase: Phrase, words: readonly string[], same: Same): { start: number; end: number } | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const end = endOfPhrase(phrase, words, start, same);
    if (end !== undefined && end > start) return { start, end };
  }
  return undefined;
}

/** One choice of a phrase; a hyphen stands between two words. */
function patterns(choice: string): Pattern[] {
  const open = choice.endsWith('*');
  const words = plainWords(plainLetters(choice));
  return words.map((word, index) => ({ word, open: open && index === words.length - 1 }));
}
