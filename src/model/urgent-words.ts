import { definition, type Language, languages } from '../languages/languages.ts';
import { languageSchema } from '../schema/language.ts';
import type { UrgentWords } from '../search/urgent.ts';
import { contentFile, lazily } from './content-file.ts';

const urgent = lazily(() => contentFile('language.yaml', languageSchema).urgent);

/** What somebody in need types in each language, and the help lines to show. */
export function urgentWords(): UrgentWords[] {
  return languages.map(urgentWordsIn);
}

function urgentWordsIn(language: Language): UrgentWords {
  const entries = urgent()[language] ?? [];
  return { sounds: definition(language).search.sounds, entries: entries.map(({ words, except, lines = [] }) => ({ words, except, lines })) };
}
