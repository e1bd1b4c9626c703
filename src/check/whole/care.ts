import type { Article, ArticleText } from '../../content/articles.ts';
import { type Problem, warning } from '../../content/problem.ts';
import type { CareLevel } from '../../markdown/blocks.ts';
import type { Language } from '../../words/words.ts';

/** The note above an article that speaks of suicide, as most articles do where they say when to get help. */
export const CONTENT_NOTE: Record<Language, string> = {
  en: 'This article mentions suicide.',
  es: 'Este artículo menciona el suicidio.',
};

/** The heading that a card has in every article. */
export const CARD_HEADINGS: Record<CareLevel, string> = {
  'non-urgent': 'Talk with a doctor or a mental health professional if:',
  urgent: 'Get help now, day or night, if:',
  emergency: 'Call 911 or go to the nearest emergency room if:',
};

/**
 * What protects a reader, and is missing in an article, or in a translation of it alone.
 *
 * Only warnings: whether an article needs it is for people to judge.
 */
export function careFaults({ original, translations }: Article): Problem[] {
  return [...missingNote(original), ...missingCards(original), ...translations.flatMap((text) => [...missingNote(text), ...leftOut(text, original)])];
}

function missingNote({ file, language, sensitive, fields }: ArticleText): Problem[] {
  if (!sensitive || fields['contentNote'] !== undefined) return [];
  return [warning({ file }, `this article says "${sensitive}", and no content note comes before it. Write one among the fields, such as contentNote: "${CONTENT_NOTE[language]}"`)];
}

function missingCards({ file, cards, sensitive, fields }: ArticleText): Problem[] {
  if (cards.length > 0 || !(sensitive || fields['about'])) return [];
  return [warning({ file }, `this article has no care card. Say when to get help: put :::urgent[${CARD_HEADINGS.urgent}] above the signs, and ::: below them.`)];
}

/** What a translation does without, although the text that it was made from has it. */
function leftOut(text: ArticleText, original: ArticleText): Problem[] {
  const told = (message: string) => warning({ file: text.file }, message);
  const [fewer, uncited] = [missing(text.cards, original.cards), missing(text.cites, original.cites)];
  return [
    ...(fewer.length > 0 ? [told(`the English text has a care card that is missing here: ${fewer.map((level) => `:::${level}`).join(', ')}.`)] : []),
    ...(uncited.length > 0 ? [told(`the English text cites what this one does not: ${uncited.map((name) => `[^${name}]`).join(', ')}.`)] : []),
    ...['keyPoints', 'about', ...(text.sensitive ? [] : ['contentNote'])]
      .filter((field) => original.fields[field] !== undefined && text.fields[field] === undefined)
      .map((field) => told(`the English text has the field ${field}, and this one has not. Write it in this language, too.`)),
  ];
}

/** What a list lacks to have each thing as often as another one. */
function missing<T>(list: readonly T[], other: readonly T[]): T[] {
  const left = [...list];
  return other.filter((thing) => {
    const at = left.indexOf(thing);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
