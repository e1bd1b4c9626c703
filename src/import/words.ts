import { Unclear } from '../content/unclear.ts';
import type { Outcome } from './import.ts';
import type { Finished } from './finish.ts';

/** How many things are shown one by one. */
const SHOWN = 12;

/** What is true of every run that was stopped. */
export const GOES_ON = 'Type the same again: it goes on from here.';

const NO_RIGHT = 'Something cannot be written or read with your rights on this computer. Ask whoever set it up to give you the folder of the project.';

/** What keeps files from being written, by the system's names for it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Make room.',
  EDQUOT: 'You have no more room on this disk. Make room.',
  EROFS: 'Nothing can be written here: the disk is for reading alone. Copy the project to another place.',
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
};

/** Why a run has ended before its end. */
export function stopWords(fault: unknown): string {
  if (fault instanceof Unclear) return fault.message;
  const { code = '', message = String(fault) } = fault as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? `The import has stopped (${message.split('\n')[0]}). The fault may be its own: show this line to whoever looks after the site.`;
  return `${reason} ${GOES_ON}`;
}

/** What an editor is asked to confirm before anything comes along. */
export function askedWords({ topics, authors }: NonNullable<Outcome['asked']>): string {
  return [
    'Look at content/import.yaml first: I wrote into it what I would do with what is new there.',
    ...list('Labels, each with the topic here:', topics),
    ...list('Authors, each with a file in content/people:', authors),
    '',
    'Correct what does not fit, save it, and type the same again. With --accept nothing is asked.',
  ].join('\n');
}

/** What came of a run, in words for the terminal. */
export function outcomeWords({ articles: made, untold, notices, there }: Outcome, { errors }: Finished): string {
  const articles = [...untold, ...made];
  return [
    articles.length === 0 ? 'Nothing new came along.' : `${counted(articles.length, 'article')} came along, as ${articles.length === 1 ? 'a draft' : 'drafts'} in content/posts.`,
    ...(there > 0 ? [`${counted(there, 'article')} ${there === 1 ? 'was' : 'were'} here already, and ${there === 1 ? 'was' : 'were'} left alone.`] : []),
    ...(notices.length > 0 ? [`${counted(notices.length, 'thing')} could not come along, or not whole.`] : []),
    ...(articles.length > 0 || notices.length > 0 ? ['What is left for you to decide stands in content/import-report.md.'] : []),
    ...(errors > 0 ? [`${counted(errors, 'error')} must be mended before the site can be published: npm run check -- --content lists them.`] : []),
    ...(articles.length > 0 ? ['npm run dev shows the drafts. Take out the line draft: true to publish one.'] : []),
  ].join('\n');
}

/** What would come along, in words for the terminal. */
export function dryWords({ articles, notices, addresses, there }: Outcome): string {
  const lost = addresses.filter(({ to }) => to === undefined).length;
  return [
    `${counted(articles.length, 'article')} would come along; ${there.toLocaleString('en')} ${there === 1 ? 'is' : 'are'} here already. Nothing was written, and no picture was fetched.`,
    ...articles.slice(0, SHOWN).map(({ from, address }) => `  ${address}   from ${from}`),
    ...(articles.length > SHOWN ? [`  and ${(articles.length - SHOWN).toLocaleString('en')} more`] : []),
    ...notices.slice(0, SHOWN).map(({ from, message }) => `  ${from}: ${message}`),
    ...(notices.length > SHOWN ? [`  and ${(notices.length - SHOWN).toLocaleString('en')} more that cannot come along, or not whole`] : []),
    ...(lost > 0 ? [`${counted(lost, 'former address')} would lead nowhere.`.replace('addresss', 'addresses')] : []),
  ].join('\n');
}

function list(heading: string, entries: Readonly<Record<string, string>>): string[] {
  const all = Object.entries(entries);
  if (all.length === 0) return [];
  return ['', heading, ...all.slice(0, SHOWN).map(([name, value]) => `  ${name}: ${value}`), ...(all.length > SHOWN ? [`  and ${all.length - SHOWN} more`] : [])];
}

function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
