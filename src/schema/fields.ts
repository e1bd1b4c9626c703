import { z } from 'astro/zod';

/**
 * A line of text.
 *
 * @param what the field in the editor's words, such as `the title`
 * @param shape its length in characters, and an example to show when the field is missing
 */
export function text(what: string, { min = 1, max = 300, example }: { min?: number; max?: number; example?: string } = {}) {
  const hint = example ? `, such as "${example}"` : '';
  return z
    .string({ error: ({ input }) => (input == null ? `${what} is missing. Write it${hint}.` : `${what} must be text. Put it in quotes${hint}.`) })
    .trim()
    .min(1, { error: `${what} is empty. Write it${hint}.`, abort: true })
    .refine((value) => value.length >= min && value.length <= max, {
      error: ({ input }) =>
        `${what} has ${String(input).length} characters. Write ${min > 1 ? `${min} to ${max}` : `${max} at most`}.`,
    });
}

/** A web address that starts with https. */
export function webAddress(what: string) {
  return z.url({ protocol: /^https$/, error: `${what} must be a whole address that starts with https://.` });
}

/**
 * A calendar day, `YYYY-MM-DD`, in the practice's time zone.
 *
 * YAML readers turn such a day into a `Date` at midnight UTC, and roll impossible days over to
 * the next month. The check reads the day as it is written; here a `Date` goes back to its day.
 */
export function day(what: string) {
  const hint = 'Write year, month and day with two digits each, such as 2026-01-31';
  return z.preprocess(
    (value) => (value instanceof Date && !Number.isNaN(value.valueOf()) ? value.toISOString().slice(0, 10) : value),
    z
      .string({ error: ({ input }) => (input == null ? `${what} is missing. ${hint}.` : `${what} is not a date. ${hint}.`) })
      .refine(isRealDay, { error: ({ input }) => `${what}, "${String(input)}", is not a day in the calendar. ${hint}.` }),
  );
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}
