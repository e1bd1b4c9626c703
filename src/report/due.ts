import { isOutdated } from '../content/publishing.ts';
import type { Day } from '../schema/day.ts';
import { FIRST_LANGUAGE_NAME } from '../schema/language-code.ts';

/** How long the facts about a help line hold before somebody must look again, in days. */
export const HELP_LINE_DAYS = 180;

/** How long before the day itself a review is listed as coming due, in days. */
export const REVIEW_NOTICE_DAYS = 30;

/** The whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Help lines that nobody has checked for too long, in a line each. */
export function helpLinesDue(lines: readonly { name: string; checkedOn: Day; source?: string | undefined }[], on: Day): string[] {
  return lines
    .map(({ name, checkedOn, source }) => ({ name, checkedOn, source, age: daysBetween(checkedOn, on) }))
    .filter(({ age }) => age > HELP_LINE_DAYS)
    .map(({ name, checkedOn, source, age }) => `${name}: last checked on ${checkedOn}, ${age} days ago${source ? `. Look at ${source}` : ''}`);
}

/** Articles whose review is overdue or soon due, in a line each. */
export function reviewsDue(posts: readonly { file: string; reviewDue?: Day | undefined }[], on: Day): string[] {
  return posts.flatMap(({ file, reviewDue }) => {
    if (!reviewDue) return [];
    const left = daysBetween(on, reviewDue);
    if (left > REVIEW_NOTICE_DAYS) return [];
    return [left < 0 ? `${file}: the review was due on ${reviewDue}, ${-left} days ago` : `${file}: the review is due on ${reviewDue}, in ${left} days`];
  });
}

/** Translations of an English text that has changed since, in a line each. */
export function translationsDue(texts: readonly { file: string; translatedFrom: Day; changed: Day }[]): string[] {
  return texts
    .filter(({ translatedFrom, changed }) => isOutdated(translatedFrom, changed))
    .map(({ file, translatedFrom, changed }) => `${file}: translated from the version of ${translatedFrom}; the ${FIRST_LANGUAGE_NAME} text changed on ${changed}`);
}
