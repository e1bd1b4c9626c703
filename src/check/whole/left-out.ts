import { FIRST_LANGUAGE_NAME } from '../../schema/language-code.ts';
import type { SiteRule } from './site.ts';

// What a translation does without, although the text that it was made from has it.

const ORIGINAL = '=== posts/grief/index.md\n---\nkeyPoints: [One., Two., Three.]\n---\nText.[^sample2017]\n\n:::urgent[Get help today if:]\n- a sign\n:::\n';
const WHOLE = `${ORIGINAL}=== posts/grief/es.md\n---\nkeyPoints: [Uno., Dos., Tres.]\n---\nTexto.[^sample2017]\n\n:::urgent[Pida ayuda hoy si:]\n- una señal\n:::\n`;
const BARE = `${ORIGINAL}=== posts/grief/es.md\n---\ntitle: El duelo\n---\nTexto.\n`;

export const cardLeftOut: SiteRule = {
  id: 'card-left-out',
  level: 'warning',
  tells: `A translation without a care card that the ${FIRST_LANGUAGE_NAME} text has.`,
  examples: { wrong: [BARE], right: [WHOLE] },
  check({ articles }, _, report) {
    for (const { original, translations } of articles) {
      for (const { file, cards } of translations) {
        const fewer = missing(cards, original.cards);
        if (fewer.length > 0) report({ file }, `the ${FIRST_LANGUAGE_NAME} text has a care card that is missing here: ${fewer.map((level) => `:::${level}`).join(', ')}.`);
      }
    }
  },
};

export const citationLeftOut: SiteRule = {
  id: 'citation-left-out',
  level: 'warning',
  tells: `A translation that does not cite a source of the ${FIRST_LANGUAGE_NAME} text.`,
  examples: { wrong: [BARE], right: [WHOLE] },
  check({ articles }, _, report) {
    for (const { original, translations } of articles) {
      for (const { file, cites } of translations) {
        const uncited = missing(cites, original.cites);
        if (uncited.length > 0) report({ file }, `the ${FIRST_LANGUAGE_NAME} text cites what this one does not: ${uncited.map((name) => `[^${name}]`).join(', ')}.`);
      }
    }
  },
};

export const fieldLeftOut: SiteRule = {
  id: 'field-left-out',
  level: 'warning',
  tells: `A translation without key points, subjects or a content note that the ${FIRST_LANGUAGE_NAME} text has.`,
  examples: { wrong: [BARE], right: [WHOLE] },
  check({ articles }, _, report) {
    for (const { original, translations } of articles) {
      for (const { file, fields, sensitive } of translations) {
        for (const field of ['keyPoints', 'about', ...(sensitive ? [] : ['contentNote'])]) {
          if (original.fields[field] === undefined || fields[field] !== undefined) continue;
          report({ file }, `the ${FIRST_LANGUAGE_NAME} text has the field ${field}, and this one has not. Write it in this language, too.`);
        }
      }
    }
  },
};

/** What a list lacks to have each thing as often as another one. */
function missing<T>(list: readonly T[], other: readonly T[]): T[] {
  const left = [...list];
  return other.filter((thing) => {
    const at = left.indexOf(thing);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
