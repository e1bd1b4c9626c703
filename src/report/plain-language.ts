import type { WholeText } from '../content/content.ts';
import { readBody } from '../content/markdown/body.ts';
import { proseInMarkdown } from '../content/markdown/prose.ts';
import type { Readability } from '../languages/language.ts';
import type { Language } from '../languages/languages.ts';
import { type Difficulty, difficulty } from './readability.ts';

/** How much of a sentence is shown, in characters: enough to find it. */
const SHOWN = 90;

/** How many texts are shown. */
const MOST_TEXTS = 25;

/** How hard the hardest texts are to read, the hardest first, each with its five hardest sentences. */
export function plainLanguage(texts: readonly WholeText[], language: Language, formula: Readability): string[] {
  return texts
    .flatMap((text) => {
      const body = readBody(text, language);
      const found = 'tree' in body ? difficulty(proseInMarkdown(body.source, body.tree, { sentencesOnly: true }), language, formula) : undefined;
      return found ? [{ text, found }] : [];
    })
    .toSorted((a, b) => (formula.higherIs === 'easier' ? a.found.value - b.found.value : b.found.value - a.found.value))
    .slice(0, MOST_TEXTS)
    .flatMap(({ text, found }) => [`${text.file}: ${inWords(found, formula)}`, ...found.hardest.map(({ at, text: sentence }) => `  line ${lineOf(text, at)}: ${cut(sentence)}`)]);
}

function inWords({ value, isHard }: Difficulty, { scale, limit }: Readability): string {
  return `${scale} ${value.toFixed(1)}${isHard ? `, harder than ${limit.said}: shorten the sentences below` : ''}`;
}

function lineOf({ body, linesBeforeBody }: WholeText, at: number): number {
  return linesBeforeBody + body.slice(0, at).split('\n').length;
}

function cut(sentence: string): string {
  return sentence.length <= SHOWN ? sentence : `${sentence.slice(0, SHOWN).replace(/\s\S*$/, '')} …`;
}
