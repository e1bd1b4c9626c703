import { z } from 'astro/zod';
import { FIRST_LANGUAGE, type Language, languages } from '../languages/languages.ts';
import { aliasFault, LONGEST_NAME } from './alias.ts';
import { isRealDay, latestToday } from './day.ts';
import { englishName } from './language-code.ts';
import { isKeptByWindows } from './file-name.ts';
import { fieldsWith } from './left-out.ts';
import { READABLE } from './visible-text.ts';
import { webAddressFault } from './written-address.ts';

/**
 * A line of text.
 *
 * @param what the field in the editor's words, such as `the title`
 * @param shape its length in characters, and an example to show when the field is missing
 */
export function text(what: string, { min = 1, max = 300, example }: { min?: number; max?: number; example?: string } = {}) {
  const hint = example ? `, such as "${example}"` : '';
  return z
    .string({ error: ({ input }) => (input == null ? `${what} is missing. Write it${hint}.` : `${what} must be text. Put quotation marks around it${hint}.`) })
    .trim()
    .min(1, { error: `${what} is empty. Write it${hint}.`, abort: true })
    .refine((value) => value.length >= min && value.length <= max, {
      error: ({ input }) =>
        `${what} has ${String(input).length} characters. Write ${min === max ? `exactly ${max}` : min > 1 ? `${min} to ${max}` : `${max} at most`}.`,
    })
    .refine((value) => READABLE.test(value), { error: `${what} has no words that a reader sees. Write it.` })
    .refine((value) => !MARKS.test(value), { error: ({ input }) => `readers would see "${MARKS.exec(String(input))?.[0]}" in ${what} just as it is typed. A field holds words alone: take the marks out.` })
    .transform(typographic)
    // For code editors, which do not know the refinement above.
    .meta({ pattern: `^[\\s\\S]{${min},${max}}$`, patternErrorMessage: min > 1 ? `Write ${min} to ${max} characters.` : `Write it, in ${max} characters at most.` });
}

/** Marks that work in a text, and in a field are printed: a citation, a link, stars, elements, letters by their code, backslashes. */
const MARKS = /\[\^[^\]\n]*\]|!?\[[^\]\n]+\]\([^)\n]*\)|\*\*|(?<![\p{L}\p{N}])__|__(?![\p{L}\p{N}])|(?<![\p{L}\p{N}*])\*(?=\S)[^*\n]*\*(?![\p{L}\p{N}])|`[^`\n]*`|<\/?[a-z][^<>\n]*>|<!--|&(?:#\w+|[a-z]+\d*);|:(?:term|[a-z]{2})\[|\\/iu;

/** Puts real quotation marks and apostrophes where a keyboard has only straight ones, and makes one line of several, as Markdown does in the text below. */
function typographic(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replaceAll("'", '’');
}

/** A web address that starts with https, and that anybody can open. */
export function webAddress(what: string) {
  return z
    .string({ error: ({ input }) => `${what} ${input == null ? 'is missing. Write' : 'must be'} a whole address that starts with https://.` })
    .trim()
    .superRefine((address, context) => {
      const fault = webAddressFault(address);
      if (fault) context.addIssue({ code: 'custom', message: `${what} ${fault}` });
    })
    .meta({ format: 'uri', pattern: '^https://\\S+$', patternErrorMessage: 'Write a whole address that starts with https://.' });
}

/** The end of an address, in small letters without accents. */
export const slug = z.string({ error: 'the end of the address (slug) is missing, such as musicoterapia.' }).regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
  error: ({ input }) => `"${String(input)}" cannot stand in an address. Use small letters without accents, digits and hyphens.`,
}).refine((end) => !isKeptByWindows(end), { error: ({ input }) => `Windows keeps the name "${String(input)}" for itself. Write a longer one.` }).max(LONGEST_NAME, { error: ({ input }) => `the end of the address (slug) has ${String(input).length} letters. Write ${LONGEST_NAME} at most: five or six words are enough.` })
  .meta({ patternErrorMessage: 'Use small letters without accents, digits and hyphens.' });

/**
 * Addresses that a page had before, or that others have in its place: whoever asks for one is led here.
 */
export const aliases = z
  .array(
    z.string({ error: 'an alias must be text, such as /old-address. Put quotation marks around it.' }).superRefine((alias, context) => {
      const message = aliasFault(alias);
      if (message) context.addIssue({ code: 'custom', message });
    }),
    { error: ({ input }) => `the aliases must be a list. Write [${typeof input === 'string' ? input : '/old-address'}].` },
  )
  .default([]);

/** A language by its two letters, whether the site is written in it or not. */
export function languageCode(what: string) {
  const message = `${what} is two letters, such as es.`;
  return z
    .string({ error: message })
    .refine((code) => englishName(code) !== undefined, { error: message })
    .meta({ pattern: '^[a-z]{2}$', patternErrorMessage: 'Write two letters, such as es.' });
}

/** The words of something in the other languages of the site, by their two letters. */
export function translations<T extends z.ZodType>(words: T) {
  return byLanguage(words, languages.filter((language) => language !== FIRST_LANGUAGE));
}

/** Something by the two letters of a language of the site. */
export function byLanguage<T extends z.ZodType>(schema: T, among: readonly Language[] = languages) {
  const fields = among.map((language) => [language, schema.optional().describe(`In ${englishName(language) ?? language}.`)]);
  return fieldsWith(Object.fromEntries(fields) as Record<Language, z.ZodOptional<T>>).default({});
}

/**
 * A calendar day, `YYYY-MM-DD`, in the practice's time zone.
 *
 * YAML readers turn such a day into a `Date` at midnight UTC, and roll impossible days over to
 * the next month. The check reads the day as it is written; here a `Date` goes back to its day.
 *
 * @param past whether something is said to have happened on it, so that it cannot be still to come
 */
export function day(what: string, { past = false } = {}) {
  const hint = 'Write it as year-month-day, such as 2026-01-31';
  return z.preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
    z
      .string({ error: ({ input }) => (input == null ? `${what} is missing. ${hint}.` : `${what} is not a date. ${hint}.`) })
      .refine(isRealDay, { error: ({ input }) => `${what} ${dayFault(String(input))}`, abort: true })
      .refine((value) => !past || value <= latestToday(), { error: `${what} is still to come. Write the day on which it happened.` }),
  ).meta({ pattern: '^(?:19|2\\d)\\d\\d-\\d\\d-\\d\\d$', patternErrorMessage: `${hint}.` });
}

/** Why a text is not a day, and what its writer may have meant. */
function dayFault(value: string): string {
  const [, year = '', month = '', day = '', rest] = /^(\d{4})-(\d\d?)-(\d\d?)([^\d].*)?$/.exec(value) ?? [];
  const whole = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isRealDay(whole)) return rest ? `is a day without a time. Write ${whole}.` : `needs two digits for the month and for the day. Write ${whole}.`;
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return `is ${value}, which is not in the calendar. Write a day that is, such as 2026-01-31.`;
  return `is "${value}", which is not a date. Write it as year-month-day, such as 2026-01-31.`;
}
