import { distance } from 'fastest-levenshtein';

/** How many slips of a finger a word of a length may have. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 7 ? 1 : 2;
}

/** Letters that sound alike, as a language's `search.ts` lists them: each pattern with what stands for all of it. */
export type Sounds = readonly (readonly [pattern: string, sound: string])[];

/** How a word sounds, roughly: "kiero" and "quiero" are the same. */
export function soundOf(word: string, sounds: Sounds): string {
  return sounds.reduce((heard, [pattern, sound]) => heard.replace(new RegExp(pattern, 'g'), sound), word).replace(/(.)\1/g, '$1');
}

/** How far a word is from the one that was meant; two letters that changed places are one slip. Nothing where it is too far. */
export function slip(typed: string, meant: string, allowed = slipsAllowed(Math.min(typed.length, meant.length))): number | undefined {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > allowed) return undefined;
  const slips = isSwapped(typed, meant) ? 1 : distance(typed, meant);
  return slips <= allowed ? slips : undefined;
}

/** Whether two neighboring letters changed places, and all else is the same. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  return one[first] === other[first + 1] && one[first + 1] === other[first] && one.slice(first + 2) === other.slice(first + 2);
}

/**
 * The words that were most likely meant by one that nobody knows, the likeliest first.
 *
 * @param known the words to choose from, the most frequent first
 */
export function nearest(typed: string, known: readonly string[], sounds: Sounds, count = 1): string[] {
  const heard = soundOf(typed, sounds);
  const found: { word: string; cost: number }[] = [];
  known.forEach((word, place) => {
    const slips = slip(typed, word);
    const alike = typed.length > 3 && Math.abs(typed.length - word.length) < 3 ? slip(heard, soundOf(word, sounds)) : undefined;
    if (slips === undefined && alike === undefined) return;
    // Few miss the first letter, and a frequent word is meant more often than a rare one.
    const cost = Math.min(slips ?? 3, (alike ?? 3) + 0.4) + (word[0] === typed[0] ? 0 : 0.7) + (place / known.length) * 0.6;
    found.push({ word, cost });
  });
  return found.sort((a, b) => a.cost - b.cost).slice(0, count).map(({ word }) => word);
}
