import type { Context } from '../../src/check/context.ts';
import { houseStyle, sensitiveWords } from '../../src/check/words/house-style.ts';
import { languageSchema } from '../../src/schema/language.ts';

const { rules, mayRepeat, sensitive } = languageSchema.parse({
  rules: [
    { language: 'en', level: 'error', words: ['committed a sample'], better: ['died by a sample'] },
    { language: 'en', level: 'warning', words: ['sample addict'], better: ['person with a sample'] },
  ],
  mayRepeat: { en: ['had'] },
  sensitive: { en: ['suicide'] },
});

/** What the examples of rules may refer to. */
export const sampleContext: Context = {
  sources: ['sample2017', 'guide2020'],
  glossary: () => ({ file: 'glossary.yaml', terms: ['exposure'] }),
  numbers: { numbers: ['911', '988', '741741'], keywords: new Map([['741741', ['SAMPLE']]]) },
  style: houseStyle(rules),
  mayRepeat,
  sensitive: sensitiveWords(sensitive),
  spelling: (prose) => [...prose.matchAll(/medicne/g)].map(({ index, 0: word }) => ({ at: index, level: 'warning', message: `"${word}" is in no dictionary.` })),
};
