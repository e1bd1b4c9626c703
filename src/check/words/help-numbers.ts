import type { MdastNode } from 'satteri';
import { wordsOf } from '../../content/markdown/tree.ts';
import { digitsOf, strangeNumber } from '../../schema/help.ts';
import { namedNumbers } from '../../schema/named-numbers.ts';
import type { WordCheck } from './wording.ts';

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

/** Finds numbers to call or to write to that no help line has, and words to send that none answers. */
export function numberCheck({ numbers, keywords }: KnownNumbers): WordCheck {
  const known = new Set(numbers.map(digitsOf));
  return (prose) =>
    namedNumbers(prose).flatMap(({ at, written, digits, whole, way, keyword }) => {
      if (!whole && way === undefined) return [];
      if (!known.has(digits)) return [{ at, level: 'error', message: strangeNumber(written, numbers) }];
      const answered = keywords.get(digits);
      if (keyword === undefined || answered?.includes(keyword)) return [];
      return [{ at, level: 'error', message: `no help line answers to the word ${keyword} at ${written}. ${answered ? `Write ${answered.join(' or ')}.` : 'Leave the word out.'}` }];
    });
}

/** What is wrong with a link that calls or writes to a number. */
export function numberLinkFault(part: MdastNode, { numbers, keywords }: KnownNumbers): string | undefined {
  if (part.type !== 'link') return undefined;
  const [, scheme = '', number = '', rest = ''] = /^(tel|sms):\+?([\d().-]*)(.*)$/i.exec(part.url) ?? [];
  if (scheme === '') return undefined;
  const digits = digitsOf(number);
  const words = wordsOf(part);
  const named = namedNumbers(`${scheme} ${words}`).map((other) => other.digits).filter((other) => numbers.map(digitsOf).includes(other) || other.length >= 10);
  if (!numbers.map(digitsOf).includes(digits)) return strangeNumber(number, numbers);
  if (named.length > 0 && !named.includes(digits)) return `the words of this link name ${named.join(', ')}, and a tap on it leads to ${number}. Make the two agree, or write the words without a link: a number to call becomes one by itself.`;
  const sent = keywords.get(digits)?.find((keyword) => words.includes(keyword));
  return sent && scheme.toLowerCase() === 'sms' && !rest.includes(sent) ? `the words say to send ${sent}, and this link opens an empty message. Write the words without a link: the number becomes one by itself.` : undefined;
}
