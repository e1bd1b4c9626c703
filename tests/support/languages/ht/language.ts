import { covers } from '../../../../src/languages/en/covers.ts';
import type { LanguageDefinition } from '../../../../src/languages/language.ts';
import { words } from './words.ts';

const mo = () => 'mo';

/** A third language, as small as one can be: no data in `Intl`, no dictionary, no formula, no real words. */
export const ht: LanguageDefinition = {
  words,
  formats: {
    day: (date) => `${date.getUTCDate()} mo${date.getUTCMonth()} ${date.getUTCFullYear()}`,
    month: (date) => `mo${date.getUTCMonth()}`,
    list: (items) => items.join(' mo '),
    languageName: (letters) => `mo-${letters}`,
    compare: (one, other) => (one < other ? -1 : Number(one > other)),
  },
  spelling: undefined,
  readability: undefined,
  telltales: { vagueLinks: ['mo'], picture: { articles: ['mo'], nouns: ['mo'], joints: ['mo'] }, screenshots: ['mo'], afterNoun: ['mo'] },
  search: { common: ['mo'], sounds: [] },
  placeholders: { description: () => 'mo '.repeat(37).trim(), keyPoint: 'mo', condition: 'mo', therapy: 'mo' },
  contentNote: 'Mo.',
  wordsPerMinute: 100,
  letters: 'ÈÒèò',
  covers: {
    palettes: covers.palettes,
    pictures: { arcade: mo, dunes: mo, path: mo, peaks: mo, pond: mo, quilt: mo, shore: mo, sprig: mo, stones: mo, sunrise: mo },
  },
};
