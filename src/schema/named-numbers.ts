import { languages, words } from '../languages/languages.ts';

/** A telephone number that a text names, and what the words before it ask for. */
export interface NamedNumber {
  /** Where it starts in the text, in characters. */
  at: number;
  /** The number as it is written, such as `1-800-662-4357`. */
  written: string;
  /** Its digits alone. */
  digits: string;
  /** Whether it is written as only a telephone number is, with all its digits in groups. */
  whole: boolean;
  /** What its words ask for: a call, or a message. Nothing where they ask for neither. */
  way: 'call' | 'write' | undefined;
  /** The word to send, such as `AYUDA`. */
  keyword: string | undefined;
}

/** A number by itself: no part of a sum, a range, a date, an address or a longer number. */
const NUMBER = /(?=[\d(])(?<![\p{L}\d$€£#%+/:_-]|\d[.,–—]|(?:pp?|págs?|no|núm)\.\s?)(?:(?:1[-. \u00A0\u2009\u202F])?(?:\(\d{3}\)[ \u00A0\u2009\u202F]?|\d{3}[-. \u00A0\u2009\u202F])\d{3}[-. \u00A0\u2009\u202F]\d{4}|\d{3,6})(?![\p{L}\d_]|\s?%|[-–—.,:/]\d)/gu;

/** The end of a sentence, from which words ask for nothing in the next one. */
const SENTENCE_END = /[.!?;](?=\s)|\n\s*\n/g;

/** What follows a number that counts something: a noun in the plural, or people. */
const COUNTED = /^\s+(?:(?:other|more|new|otros|otras|más)\s+)?(?!(?:is|as|this|unless|always|sometimes|es|las|los|nos|sus|más|antes|después|entonces)\b)(?:[\p{Ll}]{2,}s|people|children|men|women|gente|percent|por ciento|million|millones|mil|px|mg|dpi)(?![\p{L}])/u;

/** What follows a number of a house. */
const STREET = /^\s+(?:[NSEW]{1,2}\.?\s+)?[\p{Lu}\d][\p{L}\d]*\s+(?:Street|St|Avenue|Ave|Road|Rd|Drive|Boulevard|Blvd|Court|Lane)\b/u;

/** A word to send stands in capitals. */
const KEYWORD = /(?<![\p{L}\d])\p{Lu}{3,}(?![\p{L}\d])/gu;

const asks = languages.map((language) => words(language).asks);
const all = (name: keyof (typeof asks)[number]) => asks.flatMap((language) => language[name]).join('|');
const VERB = new RegExp(`(?<![\\p{L}\\d])(?:(?<call>${all('call')})|(?<write>${all('write')}))(?![\\p{L}\\d])`, 'giu');
const OR = new RegExp(`^\\s+(?:${all('or')})\\s+$`, 'iu');
const BETWEEN = new RegExp(`(?:^|[\\s,(])(?:${all('between')})\\s+["“(]?$`, 'iu');
const NO_VERB_AFTER = new RegExp(`(?<![\\p{L}\\d])(?:${all('noVerbAfter')})\\s+$`, 'iu');

/**
 * Finds the telephone numbers in a passage, in any language of the site.
 *
 * A short number is one only where the words before it ask to call it or to write to it: "In this text 988 people …" counts.
 */
export function namedNumbers(passage: string): readonly NamedNumber[] {
  // Several ask about the same passage, one after the other.
  if (last?.passage !== passage) last = { passage, numbers: numbersIn(passage) };
  return last.numbers;
}

let last: { passage: string; numbers: readonly NamedNumber[] } | undefined;

function numbersIn(passage: string): NamedNumber[] {
  const numbers = [...passage.matchAll(NUMBER)];
  const ends = numbers.length === 0 ? [] : [...passage.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  return numbers.map(({ 0: written, index: at }) => {
    const before = passage.slice(ends.findLast((end) => end <= at) ?? 0, at);
    const after = passage.slice(at + written.length);
    const digits = written.replace(/\D/g, '');
    const asked = COUNTED.test(after) || STREET.test(after) || /^(?:19|20)\d\d$/.test(written) ? undefined : askedBy(before);
    return { at, written, digits, whole: digits.length >= 10, way: asked?.way, keyword: asked?.keyword };
  });
}

/** The numbers in a passage that are surely telephone numbers: written out with all their digits, or asked to be called or written to. */
export function telephoneNumbers(passage: string): NamedNumber[] {
  return namedNumbers(passage).filter(({ whole, way }) => whole || way !== undefined);
}

/** What the words of a sentence up to a number ask for. */
function askedBy(before: string): Pick<NamedNumber, 'way' | 'keyword'> | undefined {
  const verbs = [...before.matchAll(VERB)];
  const last = verbs.at(-1);
  if (!last) return undefined;
  const directly = /^\s+["“(]?$/.test(before.slice(endOf(last)));
  if (directly ? NO_VERB_AFTER.test(before.slice(0, last.index)) : !BETWEEN.test(before)) return undefined;
  if (last.groups?.['call']) return { way: 'call', keyword: undefined };
  const call = verbs.findLast(({ groups }) => groups?.['call']);
  const write = verbs.find(({ index }) => index > (call?.index ?? -1));
  if (call && write && OR.test(before.slice(endOf(call), write.index))) return { way: 'call', keyword: undefined };
  return { way: 'write', keyword: /(?:^|\d{3})(?:(?!\d{3}).)*$/su.exec(before)?.[0].match(KEYWORD)?.at(-1) };
}

function endOf({ index, 0: match }: RegExpExecArray): number {
  return index + match.length;
}
