import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import type { Language } from '../../words/words.ts';

/** An abbreviation, or a word to send to a number. */
const CAPITALS = /^\p{Lu}{2,}s?$/u;

/** What tells British spellings, which the list of medical terms has too. */
const AMERICAN = [[/our/, 'or'], [/ae|oe/, 'e'], [/is(?=e|ing|ation)/, 'iz'], [/tre$/, 'ter']] as const;

/** The pronouns that Spanish writes at the end of a verb: compártalo, dárselos. */
const PRONOUNS = /(?:me|te|se|nos)?(?:me|te|se|nos|lo|la|le|los|las|les)$/;

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
  const tries: Record<Language, ITrie> = { en: trie('@cspell/dict-en_us', 'en_US.trie.gz'), es: trie('@cspell/dict-es-es', 'Spanish.trie.gz') };
  const medical = new Set(unpacked('@cspell/dict-medicalterms', 'dict/medicalterms-en.txt.gz').toString('utf8').split(/\r?\n/));

  const has = (word: string, language: Language) => tries[language].has(word) || tries[language].has(word.toLowerCase());
  const isBritish = (word: string) => AMERICAN.some(([british, american]) => british.test(word) && has(word.replace(british, american), 'en'));
  const inEnglish = (word: string) => has(word, 'en') || (medical.has(word.toLowerCase()) && !isBritish(word));
  const inSpanish = (word: string) => has(word, 'es') || has(withoutPronouns(word.toLowerCase()), 'es') || (/^\p{Lu}/u.test(word) && inEnglish(word));
  const isRight = (part: string, language: Language) =>
    [part, part.replace(/'s?$/, '')].some((form) => CAPITALS.test(form) || own.has(form.toLowerCase()) || (language === 'es' ? inSpanish(form) : inEnglish(form)));

  const answers: Record<Language, Map<string, boolean>> = { en: new Map(), es: new Map() };
  const isWord = (written: string, language: Language): boolean => {
    const word = written.replaceAll('’', "'");
    const answer = answers[language].get(word) ?? (isRight(word, language) || word.split('-').every((part) => isRight(part, language)));
    answers[language].set(word, answer);
    return answer;
  };
  const near = (written: string, language: Language): string[] => {
    const word = written.toLowerCase();
    const choices = tries[language].suggestWithCost(word, { numSuggestions: 3 });
    const most = Math.min(MOST_COST, Math.min(...choices.map(({ cost }) => cost)) + NEARLY_AS_GOOD);
    return choices.filter((choice) => choice.cost <= most && choice.word.toLowerCase() !== word && isWord(choice.word, language)).map((choice) => choice.word);
  };
  return { isWord, near };
}

/** A Spanish verb without the pronouns at its end, and without the accent that it has only because of them. */
function withoutPronouns(word: string): string {
  const verb = word.replace(PRONOUNS, '');
  return verb === word ? word : verb.normalize('NFD').replace(/\u0301/g, '').normalize('NFC');
}

function trie(packageName: string, file: string): ITrie {
  return decodeTrie(unpacked(packageName, file));
}

function unpacked(packageName: string, file: string): Buffer<ArrayBuffer> {
  const folder = dirname(createRequire(import.meta.url).resolve(packageName));
  return gunzipSync(readFileSync(join(folder, file)));
}
