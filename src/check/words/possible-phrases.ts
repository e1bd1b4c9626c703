import { type PhraseParts, phraseParts } from '../../schema/phrase.ts';
import { perPiece } from './pieces.ts';

/** A piece that is no word of its own, and may stand between two words of a phrase. */
const GAP = /^-+$/;

const LETTER = /[\p{L}\p{N}]/u;

/** Most pieces: without a word of any phrase. */
const NOTHING: { isGap: boolean; words: string[] } = { isGap: false, words: [] };

/** Which pieces of a text hold a word, by the word as phrases have it: their places among all. */
type Places = ReadonlyMap<string, readonly number[]>;

/**
 * Makes a function that says whether any of many phrases may stand in a text. None does where each lacks one of its words
 * nearby, and to ask so takes a fraction of the time that it takes to look for the phrases themselves.
 *
 * @param phrases in the notation of `content/language.yaml`
 * @param smallLetters writes a piece in the letters that phrases are looked for in
 */
export function possiblePhrases(phrases: readonly string[], smallLetters: (piece: string) => string): (text: string) => boolean {
  const all = phrases.map(phraseParts);
  const words = [...new Set(all.flatMap(({ needed }) => needed.flat()))].map((word) => ({ word, letters: straight(word.replace('*', '')), isOpen: word.includes('*') }));
  const byFirstLetter = Map.groupBy(words, ({ letters }) => letters.charAt(0));
  const wordsIn = perPiece((piece) => {
    const letters = straight(smallLetters(piece));
    const starts = Array.from({ length: letters.length }, (_, at) => at).filter((at) => !LETTER.test(letters.charAt(at - 1)));
    const found = starts.flatMap((at) => byFirstLetter.get(letters.charAt(at))?.filter((word) => standsAt(letters, at, word)) ?? []);
    return found.length > 0 || GAP.test(letters) ? { isGap: found.length === 0, words: found.map(({ word }) => word) } : NOTHING;
  });
  return (text) => {
    const places = new Map<string, number[]>();
    let place = 0;
    for (const piece of wordsIn(text)) {
      if (piece !== NOTHING) for (const word of piece.words) put(word, place, places);
      if (!piece.isGap) place += 1;
    }
    return all.some((phrase) => mayStand(phrase, places));
  };
}

function put(word: string, place: number, places: Map<string, number[]>): void {
  const others = places.get(word);
  if (others) others.push(place);
  else places.set(word, [place]);
}

/** Whether a word stands at a place: more letters may stand behind it only where its ending is left open. */
function standsAt(piece: string, at: number, { letters, isOpen }: { letters: string; isOpen: boolean }): boolean {
  return piece.startsWith(letters, at) && (isOpen || !LETTER.test(piece.charAt(at + letters.length)));
}

function straight(text: string): string {
  return text.replaceAll('’', "'");
}

function mayStand({ needed, length }: PhraseParts, places: Places): boolean {
  if (!needed.every((choices) => choices.some((word) => places.has(word)))) return false;
  const [starts = [], ...others] = needed.map((choices) => choices.flatMap((word) => places.get(word) ?? []));
  return starts.some((start) => others.every((all) => all.some((place) => place >= start && place < start + length)));
}
