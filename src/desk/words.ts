import type { SourceKind } from '../schema/source.ts';
import type { Need, State } from './facts.ts';

/** What the desk says. It is for the staff, whose language is English. */
export const WORDS = {
  heading: 'The desk',
  skip: 'Skip to the articles',
  sections: {
    articles: 'Articles and pages',
    problems: 'What the check says',
    calendar: 'Calendar',
    hard: 'Passages harder than the aim',
    help: 'Help lines',
    sources: 'Sources',
    pictures: 'Pictures without a caption',
  },
  columns: { title: 'Title', state: 'State', published: 'Published', languages: 'Languages', review: 'Review', reading: 'Reading', sources: 'Sources', links: 'Links here', check: 'Check' },
  states: { draft: 'Draft', waiting: 'Waiting for its day', online: 'Online', unreadable: 'Cannot be read' } satisfies Record<State, string>,
  texts: { original: 'original', current: 'up to date', begun: 'begun', behind: 'behind', missing: 'missing', unreadable: 'cannot be read' },
  needs: {
    error: 'Errors',
    behind: 'Translation behind',
    review: 'Review due',
    hard: 'Harder to read than the aim',
    missing: 'Translation missing',
    caption: 'Picture without a caption',
    warning: 'Warnings',
    orphan: 'No text links to it',
  } satisfies Record<Need, string>,
  kinds: { posts: 'Articles', pages: 'Pages' },
  sourceKinds: {
    guideline: ['guideline', 'guidelines'],
    review: ['review', 'reviews'],
    government: ['government text', 'government'],
    trial: ['trial', 'trials'],
    study: ['study', 'studies'],
    organization: ['text of an organization', 'organizations'],
    book: ['book', 'books'],
  } satisfies Record<SourceKind, readonly [one: string, many: string]>,
  filter: { find: 'Find a title', state: 'State', needs: 'Needs a look', kind: 'Kind', all: 'All', submit: 'Filter', reset: 'Show all' },
  open: 'Open',
  forms: 'Edit with forms',
  allForms: 'Write and publish with forms',
  previewLegend: 'A title shows the page as readers see it.',
  readingLegend: 'Reading: a bar for each part of a text, and a dashed line at the aim. What is harder than the aim is orange. English is told as a school grade, where lower is easier; Spanish on a scale to 100, where higher is easier.',
  calm: 'Nothing is due.',
  nothing: {
    problems: 'Nothing: the content is in order.',
    calendar: 'Nothing has a day yet.',
    recent: 'Nothing in the last six months, and nothing waits for its day.',
    hard: 'None.',
    help: 'There are no help lines that can be read.',
    sources: 'There are no sources that can be read.',
    pictures: 'None: each picture has one, or there are no pictures in the texts.',
    articles: 'There are no articles yet.',
  },
  orphan: 'none',
  noReview: 'none',
  noYear: 'no year',
  opened: 'Your editor was asked to open',
  notOpened: 'Nothing there? Open your editor first, and press it again, or',
  inCode: 'open it in VS Code',
  preview: { heading: 'As readers see it', phone: 'On a phone', desktop: 'On a desktop screen', back: 'Back to the desk', alone: 'Open it alone', light: 'Light', dark: 'Dark', scheme: 'Colors', language: 'Language' },
} as const;

/** A number with its noun: "1 error", "2 errors". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

const SHORT_DAY = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'medium' });
const LONG_DAY = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', dateStyle: 'long' });
const LONG_MONTH = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long' });
const SHORT_MONTH = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', month: 'short' });

/** Days and months in words, from `2026-03-31` or `2026-03`. */
export const inWords = {
  day: (day: string) => SHORT_DAY.format(new Date(day)),
  longDay: (day: string) => LONG_DAY.format(new Date(day)),
  month: (month: string) => LONG_MONTH.format(new Date(`${month}-01`)),
  shortMonth: (month: string) => SHORT_MONTH.format(new Date(`${month}-01`)),
};
