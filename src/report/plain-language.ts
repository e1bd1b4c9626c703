import type { WholeText } from '../content/content.ts';
import { readBody } from '../content/markdown/body.ts';
import { proseInMarkdown } from '../content/markdown/prose.ts';
import type { Language } from '../words/words.ts';
import { HIGHEST_GRADE, LOWEST_SCORE, type Readability, readability } from './readability.ts';

/** How much of a sentence is shown, in characters: enough to find it. */
const SHOWN = 90;

/** How many texts are shown. */
const MOST_TEXTS = 25;

/** How hard the hardest texts are to read, the hardest first, each with its five hardest sentences. */
export function plainLanguage(texts: readonly WholeText[], language: Language): string[] {
  return texts
    .flatMap((text) => {
      const body = readBody(text, language);
      const found = 'tree' in body ? readability(proseInMarkdown(body.source, body.tree, { sentencesOnly: true }), language) : undefined;
      return found ? [{ text, found }] : [];
    })
    .toSorted((a, b) => (language === 'es' ? a.found.value - b.found.value : b.found.value - a.found.value))
    .slice(0, MOST_TEXTS)
    .flatMap(({ text, found }) => [`${text.file}: ${inWords(found, language)}`, ...found.hardest.map(({ at, text: sentence }) => `  line ${lineOf(text, at)}: ${cut(sentence)}`)]);
}

function inWords({ value, isHard }: Readability, language: Language): string {
  const advice = isHard ? `, harder than ${language === 'es' ? LOWEST_SCORE : `grade ${HIGHEST_GRADE}`}: shorten the sentences below` : '';
  return `${language === 'es' ? 'Szigriszt-Pazos' : 'grade'} ${value.toFixed(1)}${advice}`;
}

function lineOf({ body, linesBeforeBody }: WholeText, at: number): number {
  return linesBeforeBody + body.slice(0, at).split('\n').length;
}

function cut(sentence: string): string {
  return sentence.length <= SHOWN ? sentence : `${sentence.slice(0, SHOWN).replace(/\s\S*$/, '')} …`;
}
