import { definition } from '../../languages/languages.ts';
import type { CareLevel } from '../../schema/blocks.ts';
import type { SiteRule } from './site.ts';

// What protects a reader, and is missing in an article. Only warnings: whether it is needed is for people to judge.

/** The heading that a card has in every article. */
export const CARD_HEADINGS: Record<CareLevel, string> = {
  'non-urgent': 'Talk with a doctor or a mental health professional if:',
  urgent: 'Get help now, day or night, if:',
  emergency: 'Call 911 or go to the nearest emergency room if:',
};

export const contentNote: SiteRule = {
  id: 'content-note',
  level: 'warning',
  tells: 'An article that speaks of suicide or the like, and has no content note before it.',
  examples: {
    wrong: ['=== posts/grief/index.md\n---\ntitle: Grief\n---\nAfter a suicide.'],
    right: ['=== posts/grief/index.md\n---\ntitle: Grief\ncontentNote: This article mentions suicide.\n---\nAfter a suicide.'],
  },
  check({ articles }, _, report) {
    for (const { file, language, sensitive, fields } of articles.flatMap(({ original, translations }) => [original, ...translations])) {
      if (!sensitive || fields['contentNote'] !== undefined) continue;
      report({ file }, `this article says "${sensitive}", and no content note comes before it. Write one among the fields, such as contentNote: "${definition(language).contentNote}"`);
    }
  },
};

export const careCard: SiteRule = {
  id: 'care-card',
  level: 'warning',
  tells: 'An article about a condition, or that speaks of suicide, without a care card.',
  examples: {
    wrong: ['=== posts/grief/index.md\n---\nabout:\n  - condition: Grief\n---\nText.'],
    right: ['=== posts/grief/index.md\n---\nabout:\n  - condition: Grief\n---\n:::urgent[Get help today if:]\n- a sign\n:::'],
  },
  check({ articles }, _, report) {
    for (const { file, cards, sensitive, fields } of articles.map(({ original }) => original)) {
      if (cards.length > 0 || !(sensitive || fields['about'])) continue;
      report({ file }, `this article has no care card. Say when to get help: put :::urgent[${CARD_HEADINGS.urgent}] above the signs, and ::: below them.`);
    }
  },
};
