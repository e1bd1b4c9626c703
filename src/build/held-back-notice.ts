import type { AstroIntegration } from 'astro';
import { FIRST_LANGUAGE } from '../languages/languages.ts';
import { dayInWords } from '../model/days.ts';
import { isPreview } from '../model/preview.ts';
import { practice } from '../model/practice.ts';
import { zoneInWords } from '../model/time-zone.ts';
import { heldInBuild, type HeldPost } from './held-posts.ts';

/** Says at the end of a build which articles it left out, and until when; of a preview, which it shows. */
export function heldBackNotice(): AstroIntegration {
  return {
    name: 'held-back',
    hooks: {
      async 'astro:build:done'({ logger }) {
        const told = isPreview() ? 'Shown in this preview' : 'Held back';
        for (const post of await heldInBuild()) logger.info(`${told}: ${heldInWords(post)}`);
        if (isPreview()) logger.warn('This is a preview with drafts. Publish it nowhere: npm run build makes the site for readers.');
      },
    },
  };
}

/** An article that is held back, such as "Sleep and mood until December 1, 2026, 00:00 New York time". */
export function heldInWords({ title, held, published }: HeldPost, timeZone = practice.timeZone): string {
  if (held === 'draft') return `${title} (draft)`;
  return `${title} until ${dayInWords(published, FIRST_LANGUAGE)}, 00:00 ${zoneInWords(timeZone)}`;
}
