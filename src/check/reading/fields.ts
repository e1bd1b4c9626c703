import { z } from 'astro/zod';
import type { FieldsFault } from '../../content/faults.ts';
import { readFields } from '../../content/yaml/fields.ts';
import { readingRules } from './reading.ts';

/** What keeps fields from being read, in front matter and in files of fields. */
export const FIELDS_READING_RULES = readingRules<FieldsFault>(({ file, source }) => readFields(file, source, 0, z.unknown()).problems, {
  'text-below-fields': {
    tells: 'A line of dashes or dots in a file of fields, below which nothing is read.',
    examples: { wrong: ['title: Sleep\n---\ntitle: Mood'], right: ['title: Sleep'] },
  },
  'tab-before-field': {
    tells: 'A tab at the start of a line of fields.',
    examples: { wrong: ['cover:\n\tpicture: ./cover.svg'], right: ['cover:\n  picture: ./cover.svg'] },
  },
  'spaces-before-field': {
    tells: 'A field with too many or too few spaces before it.',
    examples: { wrong: ['title: Sleep\n  author: ana', 'cover:\n  picture: ./cover.svg\n alt: Waves'], right: ['cover:\n  picture: ./cover.svg\n  alt: Waves'] },
  },
  'field-twice': {
    tells: 'A field that is there twice.',
    examples: { wrong: ['title: Sleep\ntitle: Mood'], right: ['title: Sleep\nauthor: ana'] },
  },
  'line-without-field': {
    tells: 'A line among fields that is none, or that has no space after its colon.',
    examples: { wrong: ['title: Sleep\nauthor ana\ndraft: true', 'title: Sleep\nauthor:ana\ndraft: true'], right: ['title: Sleep\nauthor: ana'] },
  },
  'open-quotation-mark': {
    tells: 'A quotation mark in fields that is opened and not closed.',
    examples: { wrong: ['title: "Sleep and mood', "title: 'Sleep and mood"], right: ['title: "Sleep and mood"', 'title: "Sleep\n  and mood"'] },
  },
  'open-bracket': {
    tells: 'A bracket in fields that is opened and not closed.',
    examples: { wrong: ['topics: [sleep, mood'], right: ['topics: [sleep, mood]'] },
  },
  'quotation-marks-needed': {
    tells: 'A text in fields that needs quotation marks, for a colon or another sign in it.',
    examples: {
      wrong: ['title: Sleep: and mood', 'title: Our #1 tip', 'title: *Sleep*', 'title: "Sleep" and mood', "title: 'It's sleep'"],
      right: ['title: "Sleep: and mood"', 'title: "Our #1 tip"', 'title: Sleep # to be discussed'],
    },
  },
  'curly-quotation-marks': {
    tells: 'Curly quotation marks in fields where straight ones should stand.',
    examples: {
      wrong: ['title: “Sleep and mood”', 'title: "Sleep and mood”', 'title: ‘Sleep’', 'topics: [“sleep”]', '“manía”: A state.'],
      right: ['title: "Sleep and mood"', 'title: “Normal” sleep', 'title: "What “normal” means"'],
    },
  },
  'backslash-in-field': {
    tells: 'A backslash in fields that means nothing, or makes something else of the letter behind it.',
    examples: {
      wrong: ['title: "Don\\\'t wait"', 'title: "50\\% of people"', 'title: "C:\\new"', 'title: "Sleep\\tand mood"'],
      right: ['title: "What \\"normal\\" means"', 'title: "Caf\\u00e9 and AC\\/DC"', "title: 'C:\\new'"],
    },
  },
  'invisible-sign-in-field': {
    tells: 'A backslash in fields that makes a sign which no browser shows.',
    examples: { wrong: ['title: "Sleep\\u0007"', 'title: "Sleep\\u200b"'], right: ['title: "What \\"normal\\" means"'] },
  },
});
