import { exactly, findPhrase, type Phrase, readPhrase, type Same } from './phrases.ts';
import type { KnownWords } from './settings.ts';
import { nearest, slip, soundOf } from './slips.ts';
import { plainWords } from './words.ts';

/** Words of which any will do, and how much it counts that an article has them. */
export interface Wanted {
  any: readonly string[];
  weight: number;
}

/** A query as it was understood. */
export interface Query {
  wanted: readonly Wanted[];
  /** The words that were taken for slips, and what was meant. */
  corrected: readonly { typed: string; meant: string }[];
  /** How much of it is in this language: from 0 to 1. */
  known: number;
}

/** How much a word counts that stands in a saying whose meaning is looked for. */
const PART_OF_SAYING = 0.5;

/** How much one counts that may have been meant by a short word, of which too many are alike to be sure. */
const PERHAPS = 0.5;

/** The fewest letters of a word of which one is sure what was meant. */
const SURE = 6;

/** Understands what people type in a language. */
export class QueryReader {
  readonly #common: ReadonlySet<string>;
  readonly #vocabulary: readonly string[];
  readonly #known: Set<string>;
  readonly #sayings: readonly { phrases: readonly Phrase[]; find: readonly string[] }[];
  readonly #sounds: KnownWords['sounds'];
  readonly #learned = new Set<string>();
  readonly #corrections = new Map<string, string | undefined>();

  constructor({ common, sounds, everyday, vocabulary }: KnownWords) {
    this.#common = new Set(common);
    this.#vocabulary = vocabulary.split(' ');
    const said = everyday.flatMap(({ say, find }) => [...say, ...find].flatMap((phrase) => plainWords(phrase.replace(/[()*/]|\.{3}/g, ' '))));
    this.#known = new Set([...this.#vocabulary, ...said]);
    this.#sayings = everyday.map(({ say, find }) => ({ phrases: say.map(readPhrase), find }));
    this.#sounds = sounds;
  }

  /** The words of which the vocabulary knows nothing, which may stand in an article in another form. */
  unknown(typed: string): string[] {
    return plainWords(typed).filter((word) => word.length > 3 && !this.#isKnown(word));
  }

  /** Takes over a word that articles have. */
  learn(word: string): void {
    this.#known.add(word);
    this.#learned.add(word);
  }

  /** @param typing whether the last word may still be without its end */
  read(typed: string, typing: boolean): Query {
    const corrected: { typed: string; meant: string }[] = [];
    const perhaps: Wanted[] = [];
    const words = plainWords(typed);
    const meant = words.map((word, index) => {
      const correction = this.#correction(word, typing && index === words.length - 1);
      if (!correction) return word;
      if (this.#isSure(word, correction)) corrected.push({ typed: word, meant: correction });
      else perhaps.push({ any: [correction], weight: PERHAPS });
      return this.#isSure(word, correction) ? correction : word;
    });
    const within = new Set<number>();
    const sayings = this.#sayings.flatMap(({ phrases, find }): Wanted[] => {
      const place = phrases.map((phrase) => findPhrase(phrase, meant, this.#same)).find((place) => place !== undefined);
      if (!place) return [];
      for (let index = place.start; index < place.end; index += 1) within.add(index);
      return [{ any: find.map((words) => this.#asked(words)), weight: 1 }];
    });
    const own = meant.flatMap((word, index): Wanted[] => (this.#common.has(word) ? [] : [{ any: [this.#asked(word)], weight: within.has(index) ? PART_OF_SAYING : 1 }]));
    const wanted = [...sayings, ...own, ...perhaps];
    return {
      wanted: wanted.length > 0 ? wanted : meant.map((word) => ({ any: [this.#asked(word)], weight: 1 })),
      corrected,
      known: words.length === 0 ? 0 : words.filter((word) => this.#isKnown(word)).length / words.length,
    };
  }

  /** The words that are nearest to those that nobody knows. */
  nearest(typed: string): string[] {
    return [...new Set(plainWords(typed).filter((word) => word.length > 2 && !this.#common.has(word)).flatMap((word) => nearest(word, this.#vocabulary, this.#sounds, 3)))].slice(0, 4);
  }

  /** How words are asked for: Pagefind would cut one that no article has down to one that some have, save where it stands in quotation marks. */
  #asked(words: string): string {
    const parts = plainWords(words);
    const telling = parts.filter((word) => !this.#common.has(word));
    if (telling.length > 0 && telling.length < parts.length) return this.#asked(telling.join(' '));
    const had = parts.every((word) => this.#learned.has(word) || this.#vocabulary.some((known) => known.startsWith(word.slice(0, Math.max(4, word.length - 2)))));
    return had ? words : `"${words}"`;
  }

  #isKnown(word: string): boolean {
    return this.#common.has(word) || this.#known.has(word);
  }

  readonly #same: Same = (typed, pattern) =>
    exactly(typed, pattern) || (!pattern.open && !this.#isKnown(typed) && pattern.word.length > 4 && slip(typed, pattern.word, 1) !== undefined);

  #isSure(typed: string, meant: string): boolean {
    return typed.length >= SURE || soundOf(typed, this.#sounds) === soundOf(meant, this.#sounds) || [...typed].sort().join('') === [...meant].sort().join('');
  }

  /** What was meant by a word, where that is another one. A word that is still typed may become one that is known. */
  #correction(word: string, unfinished: boolean): string | undefined {
    if (word.length < 4 || this.#isKnown(word) || /\d/.test(word)) return undefined;
    if (unfinished && this.#vocabulary.some((known) => known.startsWith(word))) return undefined;
    if (!this.#corrections.has(word)) this.#corrections.set(word, nearest(word, this.#vocabulary, this.#sounds)[0]);
    return this.#corrections.get(word);
  }
}
