import type { Spelling } from '../language.ts';

/** The pronouns that stand at the end of a verb: compártalo, dárselos. */
const PRONOUNS = /(?:me|te|se|nos)?(?:me|te|se|nos|lo|la|le|los|las|les)$/;

/** Spanish; a name may be English. */
export const spelling: Spelling = {
  dictionary: { package: '@cspell/dict-es-es', file: 'Spanish.trie.gz' },
  isWord: (word, { has, inFirstLanguage }) =>
    has(word) || has(withoutPronouns(word.toLowerCase())) || (/^\p{Lu}/u.test(word) && inFirstLanguage(word)),
};

/** A verb without the pronouns at its end, and without the accent that it has only because of them. */
function withoutPronouns(word: string): string {
  const verb = word.replace(PRONOUNS, '');
  return verb === word ? word : verb.normalize('NFD').replace(/\u0301/g, '').normalize('NFC');
}
