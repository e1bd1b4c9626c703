import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { KnownWords, PackedFile } from '../../languages/language.ts';
import { definition, FIRST_LANGUAGE, type Language, languages } from '../../languages/languages.ts';

/** An abbreviation, or a word to send to a number. */
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** How far a suggestion may be from what is written, and from the best one: 100 is one letter. */
const MOST_COST = 210;
const NEARLY_AS_GOOD = 30;

/** What the dictionaries know. */
export interface Dictionaries {
  isWord(word: string, language: Language): boolean;
  /** Words that somebody may have meant, the likeliest first. This takes long. */
  near(word: string, language: Language): string[];
}

/**
 * Opens the dictionaries.
 *
 * @param own words that are right in every language, in small letters
 */
export function dictionaries(own: ReadonlySet<string>): Dictionaries {
  const opened = new Map(languages.map((language) => [language, open(language)]));
  const isRight = (part: string, language: Language) =>
    [part, part.replace(/'s?$/, '')].some((form) => CAPITALS.test(form) || own.has(form.toLowerCase()) || opened.get(language)?.isWord(form));

  const answers = new Map(languages.map((language) => [language, new Map<string, boolean>()]));
  const isWord = (written: string, language: Language): boolean => {
    if (!opened.get(language)) return true;
    const word = written.replaceAll('’', "'");
    const known = answers.get(language);
    const answer = known?.get(word) ?? (isRight(word, language) || word.split('-').every((part) => isRight(part, language)));
    known?.set(word, answer);
    return answer;
  };
  const near = (written: string, language: Language): string[] => {
    const word = written.toLowerCase();
    const choices = opened.get(language)?.trie.suggestWithCost(word, { numSuggestions: 3 }) ?? [];
    const most = Math.min(MOST_COST, Math.min(...choices.map(({ cost }) => cost)) + NEARLY_AS_GOOD);
    return choices.filter((choice) => choice.cost <= most && choice.word.toLowerCase() !== word && isWord(choice.word, language)).map((choice) => choice.word);
  };
  return { isWord, near };

  /** A language's dictionary; nothing where it has none. */
  function open(language: Language): { trie: ITrie; isWord(word: string): boolean } | undefined {
    const { spelling } = definition(language);
    if (!spelling) return undefined;
    const trie = decodeTrie(unpacked(spelling.dictionary));
    const terms = new Set(spelling.terms ? unpacked(spelling.terms).toString('utf8').split(/\r?\n/) : []);
    const known: KnownWords = {
      has: (word) => trie.has(word) || trie.has(word.toLowerCase()),
      hasTerm: (word) => terms.has(word),
      inFirstLanguage: (word) => opened.get(FIRST_LANGUAGE)?.isWord(word) ?? false,
    };
    return { trie, isWord: (word) => spelling.isWord(word, known) };
  }
}

function unpacked({ package: name, file }: PackedFile): Buffer<ArrayBuffer> {
  const folder = dirname(createRequire(import.meta.url).resolve(name));
  return gunzipSync(readFileSync(join(folder, file)));
}
