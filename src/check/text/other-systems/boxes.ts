import { boxStart, nearestBox } from './box-names.ts';
import { type Mark, markRule } from './mark.ts';

const MARKS: readonly Mark[] = [
  // GitHub, Obsidian, Notion: > [!NOTE] Heading
  {
    sign: /^[ ]*\[!(?<name>\w+)\][+-]?(?<heading>[^\n]*)$/dgmu,
    instead: ({ name, heading }) => box(name, heading, ', its words below it without > before them'),
  },
  // Material for MkDocs: !!! note "Heading"
  {
    sign: /^[ ]*(?:!!!|\?\?\?\+?) +(?<name>\w+)(?: +["“](?<heading>[^"”\n]*)["”])?/dgmu,
    instead: ({ name, heading }) => box(name, heading, ', its words below it without spaces before them'),
  },
  // MyST, Quarto: :::{note} and :::{.callout-tip}
  { sign: /^[ ]*:{3,} *\{\.?(?:callout-)?(?<name>[\w-]+)[^}\n]*\}/dgmu, instead: ({ name }) => box(name) },
  // PyMdown: /// note | Heading
  {
    sign: /^[ ]*\/\/\/ *(?<name>\w+)(?: *\| *(?<heading>[^\n]*))?$/dgmu,
    instead: ({ name, heading }) => box(name, heading),
  },
  // reStructuredText: .. note:: Words
  {
    sign: /^[ ]*\.\. *(?<name>attention|caution|danger|error|hint|important|note|tip|warning)::/dgmu,
    instead: ({ name }) => box(name),
  },
  // AsciiDoc: [NOTE] above a paragraph
  { sign: /^[ ]*\[(?<name>NOTE|TIP|IMPORTANT|WARNING|CAUTION)\] *$/dgmu, instead: ({ name }) => box(name) },
];

export const boxOfOtherSystem = markRule({
  id: 'box-of-other-system',
  level: 'error',
  tells: 'A box as other systems write it.',
  examples: {
    wrong: [
      '> [!NOTE]\n> Words.', '> [!tip]- Before the talk\n> Words.', '!!! warning "Slowly"\n\nWords.', '??? info',
      ':::{note}\nWords.\n:::', ':::{.callout-tip}\nWords.\n:::', '/// tip | Slowly\nWords.', '.. note::',
      '[NOTE]\nWords.',
    ],
    right: [
      ':::note[Before the talk]\nWords.\n:::', '> Words.', 'Note: words.', 'Really?!', 'What a night!!! Note it.',
      '[Note that this is quoted.]', '\\[!NOTE]', '`[!NOTE]`',
    ],
  },
  marks: MARKS,
});

function box(name = '', heading = '', where = ''): string {
  return `A box starts with ${boxStart(nearestBox(name) ?? 'note', heading)} on a line of its own${where}, and ends with ::: on a line of its own.`;
}
