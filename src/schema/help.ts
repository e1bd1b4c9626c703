import { z } from 'astro/zod';
import { closest } from 'fastest-levenshtein';
import { byLanguage, text } from './fields.ts';
import { type HelpLine, helpLineSchema, telephoneNumber, wordsOfWay } from './help-line.ts';
import { fieldsWith } from './left-out.ts';
import { telephoneNumbers } from './named-numbers.ts';

type Path = (string | number)[];
type Way = HelpLine['ways'][number];

const fields = fieldsWith({
  numbers: z.array(telephoneNumber, { error: 'the numbers must be a list, such as ["911", "988"].' })
    .min(1, { error: 'there is no number. Bring them back from an earlier version.' })
    .describe('Every number that the help lines and the texts may name, so that a slip of a digit is noticed.'),

  closing: byLanguage(text('the sentence at the end of an article')).describe('What feeds say at the end of each article, by language.'),

  lines: z.array(helpLineSchema, { error: 'this must be a list of help lines, with a hyphen before each.' })
    .min(1, { error: 'there is no help line. Bring them back from an earlier version.' })
    .describe('The help lines, in the order in which they are shown.'),
});

/**
 * `content/help-lines.yaml`: the help lines, and every number that they and the texts may name.
 *
 * The number that a tap calls, the words beside it and the list of numbers must agree: of three, one slip shows.
 */
export const helpSchema = fields.superRefine(({ numbers, closing, lines }, context) => {
  const known = numbers.map(digitsOf);
  const problem = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message });
  const words = (path: Path, passage: string) => {
    for (const { written, digits } of telephoneNumbers(passage)) if (!known.includes(digits)) problem(path, strangeNumber(written, numbers));
  };
  numbers.forEach((number, index) => {
    if (known.indexOf(digitsOf(number)) < index) problem(['numbers', index], `${number} is in the list already. Keep it once.`);
  });
  for (const [language, sentence] of Object.entries(closing)) if (sentence) words(['closing', language], sentence);
  lines.forEach((line, index) => {
    const at: Path = ['lines', index];
    if (lines.findIndex(({ id }) => id === line.id) < index) problem([...at, 'id'], `another help line is called "${line.id}" already. Choose another id.`);
    words([...at, 'about'], line.about);
    line.ways.forEach((way, place) => {
      const goal = way.call === undefined ? 'sms' : 'call';
      const number = way[goal];
      const strange = number !== undefined && !known.includes(digitsOf(number));
      if (strange) problem([...at, 'ways', place, goal], `${strangeNumber(number, numbers)} The words beside it say "${way.text}".`);
      const texts: [Path, string][] = [
        [[...at, 'ways', place, 'text'], way.text],
        ...Object.entries(way.header).flatMap(([language, text]): [Path, string][] => (text ? [[[...at, 'ways', place, 'header', language], text]] : [])),
        ...Object.entries(line.translations).flatMap(([language, translation]): [Path, string][] => {
          const translated = translation?.ways[place];
          return translated ? [[[...at, 'translations', language, 'ways', place], wordsOfWay(translated)]] : [];
        }),
      ];
      for (const [path, text] of texts) {
        const message = strange ? undefined : wordsFault(way, text, path.includes('header'));
        if (message) problem(path, message);
      }
    });
    for (const [language, translation] of Object.entries(line.translations)) if (translation) words([...at, 'translations', language, 'about'], translation.about);
  });
});

export type Help = z.output<typeof helpSchema>;

/** A number without the signs between its digits. */
export function digitsOf(number: string): string {
  return number.replace(/\D/g, '');
}

/** What to say of a number that is on no list. */
export function strangeNumber(written: string, numbers: readonly string[]): string {
  const meant = closest(written, [...numbers]);
  return `${written} is on no list of known numbers. Write ${meant} if that is meant, or add "${written}" to numbers in content/help-lines.yaml.`;
}

/** What the words of a way do not say, although a tap on them does that. The line above the header names a number once for all its ways. */
function wordsFault({ call, sms, keyword }: Way, text: string, inHeader: boolean): string | undefined {
  const number = call ?? sms;
  const named = (text.match(/\d[\d-]*\d/g) ?? []).map(digitsOf);
  if (number !== undefined && !named.includes(digitsOf(number)) && !(inHeader && named.length === 0)) {
    return named.length > 0 ? `this text names ${named.join(', ')}, and a tap on it ${call ? 'calls' : 'writes to'} ${number}. Make the two agree.` : `this text does not name the number ${number}. Make the two agree.`;
  }
  if (keyword !== undefined && !text.split(/[^\p{L}\p{N}]+/u).includes(keyword)) return `this text does not name the word ${keyword}. Make the two agree.`;
  return undefined;
}
