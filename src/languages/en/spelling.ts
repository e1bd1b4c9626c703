import type { KnownWords, Spelling } from '../language.ts';

/** What tells British spellings, which the list of medical terms has too. */
const AMERICAN = [[/our/, 'or'], [/ae|oe/, 'e'], [/is(?=e|ing|ation)/, 'iz'], [/tre$/, 'ter']] as const;

/** American English, with medical terms. */
export const spelling: Spelling = {
  dictionary: { package: '@cspell/dict-en_us', file: 'en_US.trie.gz' },
  terms: { package: '@cspell/dict-medicalterms', file: 'dict/medicalterms-en.txt.gz' },
  isWord: (word, known) => known.has(word) || (known.hasTerm(word.toLowerCase()) && !isBritish(word, known)),
};

function isBritish(word: string, { has }: KnownWords): boolean {
  return AMERICAN.some(([british, american]) => british.test(word) && has(word.replace(british, american)));
}
