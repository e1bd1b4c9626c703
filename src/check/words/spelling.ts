import { suggest } from '../../content/suggest.ts';
import { languages, words } from '../../languages/languages.ts';
import { dictionaries } from './dictionaries.ts';
import type { Finder } from './passage.ts';
import { perPiece } from './pieces.ts';

/**
 * A word with its hyphens and apostrophes. Parts of addresses, words with digits and letters with a dot (p. m., p. ej.) are none.
 * What stands before or behind a space does not matter to it.
 */
const WORD = /(?<![\p{L}\p{M}\p{N}@./_'’-])(?!\p{L}\.)\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*(?![\p{L}\p{M}\p{N}@_]|\.\p{L}|-\p{N})/gu;

/** How many unknown words of a text get suggestions, which take long: one in a third language has hundreds. */
const MOST_SUGGESTED = 20;

/**
 * Finds words that are in no dictionary.
 *
 * @param list the practice's own words, one a line; what stands after # is a note
 */
export function spelling(list: string): Finder {
  const listed = list.split(/\r?\n/).flatMap((line) => line.replace(/#.*/, '').trim().toLowerCase() || []);
  // A language may be named in its own words in a text of another: "En español, call 988."
  const own = new Set([...languages.map((language) => words(language).name.toLowerCase()), ...listed]);
  const { isWord, near } = dictionaries(own);
  const areStrange = new Map(languages.map((language) => [language, perPiece((piece) => piece.match(WORD)?.some((word) => !isWord(word, language)) ?? false)]));
  return (prose, language) => {
    if (!areStrange.get(language)?.(prose).includes(true)) return [];
    const unknown = Map.groupBy([...prose.matchAll(WORD)].filter(([word]) => !isWord(word, language)), ([word]) => word);
    return [...unknown].map(([word, places], index) => {
      const choices = index >= MOST_SUGGESTED ? [] : [suggest(word, [...own]) ?? [], near(word, language)].flat();
      return { at: places[0]?.index ?? 0, level: 'warning', message: message(word, places.length, choices.slice(0, 3)) };
    });
  };
}

function message(word: string, times: number, choices: readonly string[]): string {
  const often = times > 1 ? ` (${times} times in this text)` : '';
  const meant = choices.length > 0 ? ` Did you mean ${[...new Set(choices)].map((choice) => `"${choice}"`).join(' or ')}?` : '';
  return `"${word}"${often} is in no dictionary.${meant} If it is right, add it to content/words.txt.`;
}
