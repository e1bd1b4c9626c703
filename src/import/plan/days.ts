import { type Day, dayIn, isRealDay } from '../../schema/day.ts';

/** A day or a time without a zone, as databases and writers have it: 2020-03-01, 2020-03-01 23:30:00, 2020/3/1. */
const WITHOUT_ZONE = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;

/** The end of a time that says in which zone it is meant. */
const ZONE = /(?:Z|[+-]\d{2}:?\d{2}|\b(?:GMT|UTC?|[ECMP][SD]T))(?:\s*\([^)]*\))?$/i;

/**
 * The day of a moment in the practice's time zone. What names no zone was written where the practice is, and keeps its day.
 *
 * @param written a day or a moment, in ISO 8601 or as feeds have it (RFC 822)
 * @returns nothing where it is no day that exists
 */
export function dayOf(written: string | undefined, timeZone: string): Day | undefined {
  const text = written?.trim() ?? '';
  const [, year = '', month = '', day = ''] = WITHOUT_ZONE.exec(text) ?? [];
  const plain = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== '') return isRealDay(plain) ? plain : undefined;
  if (text === '' || !/\d{4}/.test(text)) return undefined;
  const moment = new Date(ZONE.test(text) ? text : `${text} UTC`);
  if (Number.isNaN(moment.valueOf())) return undefined;
  const found = dayIn(ZONE.test(text) ? timeZone : 'UTC', moment);
  return isRealDay(found) ? found : undefined;
}
