import type { Language } from '../languages/languages.ts';
import { type Day, dayIn } from '../schema/day.ts';
import { formats } from './formats.ts';
import { practice } from './practice.ts';

export type { Day };

/** The day it is now in the practice's time zone. */
export function today(now = new Date(), timeZone = practice.timeZone): Day {
  return dayIn(timeZone, now);
}

/**
 * The first moment of a day in a time zone, with the offset in force then.
 *
 * @returns an ISO 8601 date and time, such as `2025-10-28T00:00:00-04:00`
 */
export function startOfDay(day: Day, timeZone = practice.timeZone): string {
  const noon = new Date(`${day}T12:00:00Z`);
  const format = offsets.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  offsets.set(timeZone, format);
  const zone = format.formatToParts(noon).find((part) => part.type === 'timeZoneName');
  return `${day}T00:00:00${zone?.value.replace('GMT', '') || '+00:00'}`;
}

/** What tells the offset of a time zone: to make one takes longer than to build a page. */
const offsets = new Map<string, Intl.DateTimeFormat>();

/** A day in words, such as "October 28, 2025". */
export function dayInWords(day: Day, language: Language): string {
  return formats(language).day(new Date(day));
}

/** A month in words, such as "October", from any day in it. */
export function monthInWords(day: Day, language: Language): string {
  return formats(language).month(new Date(day));
}
