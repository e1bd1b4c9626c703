import type { Place } from '../../content/problem.ts';
import type { LanguageRule } from '../../schema/language.ts';
import type { Rule } from '../rule.ts';
import { houseStyle } from './house-style.ts';
import type { Finder } from './passage.ts';

/** The rules of `content/language.yaml`, with the sentences by which they show what they find. */
export interface RuleList {
  rules: readonly LanguageRule[];
  /** Where a field stands. */
  place(path: readonly PropertyKey[]): Place;
}

/** What is asked of these rules themselves. Examples are `content/language.yaml`. */
export type RuleListRule = Rule<RuleList>;

const ADDICT = 'rules:\n  - language: en\n    level: error\n    words: [addict/addicts]\n    better: [a person]\n';

export const sentenceNotFound: RuleListRule = {
  id: 'sentence-not-found',
  level: 'error',
  tells: 'A sentence below finds in content/language.yaml in which its rule finds nothing.',
  examples: { wrong: [`${ADDICT}    finds: ["He is addicted."]\n`], right: [`${ADDICT}    finds: ["He is an addict."]\n`, ADDICT] },
  check({ rules, place }, _, report) {
    for (const { at, sentence, words } of sentencesIn(rules, 'finds')) {
      if (words !== undefined) continue;
      report(place(at), `the rule should find something in "${sentence}", and finds nothing. Correct the words of the rule, or the sentence.`);
    }
  },
};

export const sentenceNotLeft: RuleListRule = {
  id: 'sentence-not-left',
  level: 'error',
  tells: 'A sentence below leaves in content/language.yaml in which its rule finds something.',
  examples: { wrong: [`${ADDICT}    leaves: ["He is an addict."]\n`], right: [`${ADDICT}    leaves: ["He is addicted."]\n`] },
  check({ rules, place }, _, report) {
    for (const { at, sentence, words } of sentencesIn(rules, 'leaves')) {
      if (words === undefined) continue;
      const mend = 'Name the passage under except, or correct the words of the rule, or the sentence.';
      report(place(at), `the rule should leave "${sentence}", and finds "${words}" there. ${mend}`);
    }
  },
};

const finders = new WeakMap<LanguageRule, Finder>();

/** What a rule finds by itself. */
function finderOf(rule: LanguageRule): Finder {
  const finder = finders.get(rule) ?? houseStyle([rule]);
  finders.set(rule, finder);
  return finder;
}

/** The sentences of all rules, with the words that its own rule finds in each. */
function sentencesIn(rules: readonly LanguageRule[], field: 'finds' | 'leaves') {
  return rules.flatMap((rule, index) => {
    if (rule[field].length === 0) return [];
    const find = finderOf(rule);
    return rule[field].map((sentence, place) => {
      const [first] = find(sentence, rule.language);
      return { at: ['rules', index, field, place], sentence, words: first && sentence.slice(first.at, first.end) };
    });
  });
}
