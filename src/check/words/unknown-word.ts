import type { WordRule } from './passage.ts';

export const unknownWord: WordRule = {
  id: 'unknown-word',
  level: 'warning',
  tells: 'A word that is in no dictionary, and not in content/words.txt.',
  examples: { wrong: ['The medicne helps.'], right: ['The medicine helps.'] },
  check({ prose, language }, { spelling }, report) {
    for (const { at, message } of spelling?.(prose, language) ?? []) report(at, message);
  },
};
