/** A calendar day, `YYYY-MM-DD`, in the practice's time zone. Two days compare as texts do. */
export type Day = string;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that a moment falls on in a time zone. */
export function dayIn(timeZone: string, moment: Date): Day {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(moment);
}

/** Today where the day begins first, so that no writer anywhere is told that today is still to come. */
export function latestToday(): string {
  return dayIn('Pacific/Kiritimati', new Date());
}

/** Whether a text is a day that exists, since 1900, written `YYYY-MM-DD`. */
export function isRealDay(value: string): boolean {
  if (!/^(?:19|2\d)\d\d-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value);
}
