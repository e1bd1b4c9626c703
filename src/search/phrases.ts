import { phraseTogether, phraseWords } from '../schema/phrase.ts';
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

/** Words that stand after each other. */
type Part = readonly Slot[];

/** A phrase in the notation of `content/language.yaml`, ready to be looked for in what somebody types: its parts may stand in any order. */
export type Phrase = readonly Part[];

/** Where a part of a phrase stands, by the numbers of its first word and of the one behind its last. */
export interface Place {
  start: number;
  end: number;
}

/** Whether a typed word is one of a phrase, and how far it may be off. */
export type Same = (typed: string, pattern: Pattern) => boolean;

/** Words that three dots stand for, at most. */
const ANY = 3;

export function readPhrase(phrase: string): Phrase {
  return phraseTogether(phrase).map(readPart);
}

function readPart(part: string): Part {
  return phraseWords(part).map(({ kind, choices }): Slot => {
    // In brackets several words may stand after each other, each with its choices.
    const read = choices.map((word) => word.split('/').map(patterns));
    const all = read.reduce((before, here) => before.flatMap((start) => here.map((end) => [...start, ...end])), [[]] as Pattern[][]);
    return { kind, choices: all };
  });
}

/** Typed just so, or with the ending that is left open. */
export const exactly: Same = (typed, { word, open }) => typed === word || (open && typed.startsWith(word));

/**
 * Where a part of a phrase ends that begins at a place of some words.
 *
 * @returns the place behind its last word, or nothing where it does not stand there
 */
function endOfPart(part: Part, words: readonly string[], start: number, same: Same): number | undefined {
  const [slot, ...rest] = part;
  if (!slot) return start;
  if (slot.kind === 'any') {
    const ends = Array.from({ length: ANY + 1 }, (_, skipped) => endOfPart(rest, words, start + skipped, same));
    return ends.find((end) => end !== undefined);
  }
  for (const choice of slot.choices) {
    if (!choice.every((pattern, index) => words[start + index] !== undefined && same(words[start + index] ?? '', pattern))) continue;
    const end = endOfPart(rest, words, start + choice.length, same);
    if (end !== undefined) return end;
  }
  return slot.kind === 'optional' ? endOfPart(rest, words, start, same) : undefined;
}

/** Where the parts of a phrase stand in some words; nothing where one of them is missing. */
export function findPhrase(phrase: Phrase, words: readonly string[], same: Same): Place[] | undefined {
  const places: Place[] = [];
  for (const part of phrase) {
    const place = findPart(part, words, same);
    if (!place) return undefined;
    places.push(place);
  }
  return places;
}

function findPart(part: Part, words: readonly string[], same: Same): Place | undefined {
  for (let start = 0; start < words.length; start += 1) {
    const end = endOfPart(part, words, start, same);
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
