import type { Language } from '../languages/languages.ts';
import type { Day } from '../schema/day.ts';
import type { Address } from './addresses.ts';
import type { Translations } from './translations.ts';

/** What a page says of itself to browsers, search engines and those who share it. */
export interface PageHead {
  language: Language;
  address: Address;
  title: string;
  description: string;
  /** This page in every language that has it. */
  translations: Translations;
  /** The address of the picture to share. */
  share: Address;
  /** The day on which anything on the page last changed. */
  changed?: Day | undefined;
  /** Set for an article alone. */
  article?: { authors: readonly string[]; published: Day; updated?: Day | undefined; topics: readonly { title: string }[] };
  /** The feed of just what this page lists. */
  feed?: { title: string; address: Address };
  /** Whether a reader may have to leave before somebody sees what they read. */
  leave?: boolean;
  /** Whether search engines should leave the page out. */
  hidden?: boolean;
}
