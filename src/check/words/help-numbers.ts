import { basename } from 'node:path';
import { wordsOf } from '../../content/markdown/tree.ts';
import { HELP_LINES } from '../../content/single-files.ts';
import { digitsOf, strangeNumber } from '../../schema/help.ts';
import { namedNumbers, telephoneNumbers } from '../../schema/named-numbers.ts';
import type { TextRule } from '../text/text.ts';
import type { WordRule } from './passage.ts';

/** The numbers that texts may name, and the words that may be sent to each. */
export interface KnownNumbers {
  numbers: readonly string[];
  /** By the digits of the number. */
  keywords: ReadonlyMap<string, readonly string[]>;
}

/** What a help line's file holds of numbers, as far as it can be read. */
export function knownNumbers(raw: unknown): KnownNumbers | undefined {
  const { numbers, lines } = (raw ?? {}) as { numbers?: unknown; lines?: unknown };
  if (!Array.isArray(numbers) || !Array.isArray(lines)) return undefined;
  const ways = (lines as { ways?: unknown }[]).flatMap((line) => (Array.isArray(line?.ways) ? (line.ways as { sms?: unknown; keyword?: unknown }[]) : []));
  const sent = ways.flatMap(({ sms, keyword }) => (typeof sms === 'string' && typeof keyword === 'string' ? [{ digits: digitsOf(sms), keyword }] : []));
  const keywords = Map.groupBy(sent, ({ digits }) => digits);
  return { numbers: numbers.map(String), keywords: new Map([...keywords].map(([digits, all]) => [digits, all.map(({ keyword }) => keyword)])) };
}

export const strangeHelpNumber: WordRule = {
  id: 'strange-help-number',
  level: 'error',
  tells: 'A number to call or to write to that no help line has.',
  examples: { wrong: ['Call 1-800-555-0100.', 'Call 989 now.'], right: ['Call 988 or 911.', 'In 311 studies.'] },
  check({ file, prose }, { numbers: known }, report) {
    if (!known || isHelpLines(file)) return;
    for (const { at, written, digits } of telephoneNumbers(prose)) {
      if (!isKnown(digits, known)) report(at, strangeNumber(written, known.numbers));
    }
  },
};

export const strangeKeyword: WordRule = {
  id: 'strange-keyword',
  level: 'error',
  tells: 'A word to send to a help line that does not answer to it.',
  examples: { wrong: ['Text HELP to 988.', 'Text SAMPEL to 741741.'], right: ['Text SAMPLE to 741741.', 'Text 988.'] },
  check({ file, prose }, { numbers: known }, report) {
    if (!known || isHelpLines(file)) return;
    for (const { at, written, digits, keyword } of namedNumbers(prose)) {
      const answered = known.keywords.get(digits);
      if (keyword === undefined || !isKnown(digits, known) || answered?.includes(keyword)) continue;
      report(at, `no help line answers to the word ${keyword} at ${written}. ${answered ? `Write ${answered.join(' or ')}.` : 'Leave the word out.'}`);
    }
  },
};

export const helpNumberLink: TextRule = {
  id: 'help-number-link',
  level: 'error',
  tells: 'A link that calls a number that no help line has, or another one than its words name.',
  examples: {
    wrong: ['[Call 988](tel:989)', '[Call 988](tel:911)', '[Text SAMPLE to 741741](sms:741741)'],
    right: ['[Call 988](tel:988)', '[Call us](tel:988)', '[the help page](/get-help)'],
  },
  check({ body }, { numbers: known }, report) {
    if (!known) return;
    for (const link of body.of('link')) {
      const [, scheme = '', number = '', rest = ''] = /^(tel|sms):\+?([\d().-]*)(.*)$/i.exec(link.url) ?? [];
      if (scheme === '') continue;
      const digits = digitsOf(number);
      const words = wordsOf(link);
      const named = namedNumbers(`${scheme} ${words}`).map((other) => other.digits).filter((other) => isKnown(other, known) || other.length >= 10);
      const sent = known.keywords.get(digits)?.find((keyword) => words.includes(keyword));
      if (!isKnown(digits, known)) report(body.at(link), strangeNumber(number, known.numbers));
      else if (named.length > 0 && !named.includes(digits)) report(body.at(link), `the words of this link name ${named.join(', ')}, and a tap on it leads to ${number}. Make the two agree, or write the words without a link: a number to call becomes one by itself.`);
      else if (sent && scheme.toLowerCase() === 'sms' && !rest.includes(sent)) report(body.at(link), `the words say to send ${sent}, and this link opens an empty message. Write the words without a link: the number becomes one by itself.`);
    }
  },
};

function isKnown(digits: string, { numbers }: KnownNumbers): boolean {
  return numbers.some((number) => digitsOf(number) === digits);
}

/** The file of help lines holds its numbers against each other itself. */
function isHelpLines(file: string): boolean {
  return basename(file) === HELP_LINES;
}
