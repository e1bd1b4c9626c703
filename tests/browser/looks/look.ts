import type { Page } from 'playwright-core';
import type { Site } from '../../support/built-site.ts';
import { kindsToLookAt } from '../../support/kinds.ts';

/** The screens that pages are looked at on: each loads the pictures in the sizes that it needs. */
export const SCREENS = {
  phone: { viewport: { width: 390, height: 800 }, colorScheme: 'light' },
  desk: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
} as const;

/** How fine they are. */
export const PIXELS = { deviceScaleFactor: 2 } as const;

export type Screen = keyof typeof SCREENS;

/** What somebody looks for on an open page. */
export interface Look {
  /** What is promised of each page, as the title of a test. */
  promise: string;
  /** The pages that are looked at, by their addresses. */
  pages(site: Site): readonly string[];
  /** How it is looked for on each screen, and what is wrong there. What it sets on the window is taken back behind it; it scrolls back itself. */
  on: Partial<Record<Screen, (page: Page, seen: Count) => Promise<string[]>>>;
  /** More than so many things are seen on a page on average: a look that sees nothing finds no fault. */
  least?: number;
}

/** Counts what a look has seen. */
export type Count = (things: number) => void;

/** One page of each kind, and of those in other languages the ones with the longest words. */
export const everyKind = kindsToLookAt;
