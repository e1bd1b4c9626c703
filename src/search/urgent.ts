import { exactly, findPhrase, type Phrase, readPhrase, type Same } from './phrases.ts';
import { slip, soundOf, type Sounds } from './slips.ts';
import { plainWords } from './words.ts';

/** What somebody in need types in a language, and the help lines to show, by their ids; none for those that stand first. */
export interface UrgentWords {
  sounds: Sounds;
  entries: readonly { words: readonly string[]; except: readonly string[]; lines: readonly string[] }[];
}

/** The words of one entry, and its lines. */
interface Entry {
  phrases: readonly Phrase[];
  exceptions: readonly Phrase[];
  same: Same;
  lines: readonly string[];
}

/** The fewest letters of a word in which a slip is looked for: shorter ones are too often other words. */
const LONG = 6;

/**
 * Finds the help lines that somebody needs who types some words, in any language of the site.
 *
 * @param firstLines the ids of the lines that stand first
 * @returns the ids of the lines; nothing where no help is asked for
 */
export function urgentFinder(languages: readonly UrgentWords[], firstLines: readonly string[]): (typed: string) => readonly string[] | undefined {
  const entries = languages.flatMap(({ sounds, entries }) => {
    const same = nearly(sounds);
    return entries.map(({ words, except, lines }): Entry => ({ phrases: words.map(readPhrase), exceptions: except.map(readPhrase), same, lines }));
  });
  return (typed) => {
    const words: readonly string[] = plainWords(typed);
    const found = entries.filter(({ phrases, exceptions, same }) => {
      const left = exceptions.reduce((some, exception) => without(some, findPhrase(exception, some, exactly)), words);
      return phrases.some((phrase) => findPhrase(phrase, left, same));
    });
    if (found.length === 0) return undefined;
    // Where thoughts of suicide are among it, the lines that stand first come with the others.
    return [...new Set(found.flatMap(({ lines }) => (lines.length === 0 ? firstLines : lines)))];
  };
}

function without(words: readonly string[], place: { start: number; end: number } | undefined): readonly string[] {
  return place ? [...words.slice(0, place.start), ...words.slice(place.end)] : words;
}

/** Who is in need may mistype: a word is the same that sounds alike, or of which a letter is wrong. */
function nearly(sounds: Sounds): Same {
  const heard = new Map<string, string>();
  const sound = (word: string) => {
    const known = heard.get(word) ?? soundOf(word, sounds);
    heard.set(word, known);
    return known;
  };
  return (typed, pattern) => {
    if (exactly(typed, pattern)) return true;
    const { word, open } = pattern;
    if (exactly(sound(typed), { word: sound(word), open })) return true;
    // Who writes "amusing" means no abuse: the beginning of a word is seldom wrong.
    if (word.length < LONG || typed.length < LONG - 1 || typed.slice(0, 2) !== word.slice(0, 2)) return false;
    if (!open) return slip(typed, word, 1) !== undefined;
    // The beginning alone counts, with a letter more or less than it should have.
    return [-1, 0, 1].some((more) => slip(typed.slice(0, word.length + more), word, 1) !== undefined);
  };
}
