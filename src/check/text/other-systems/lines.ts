import type { TextRule } from '../text.ts';
import { type Mark, markRule } from './mark.ts';

const heading = (level: number, words = '') => `Write ${'#'.repeat(Math.min(Math.max(level, 2), 6))} ${words}`;

const MARKS: readonly Mark[] = [
  // MediaWiki: == Heading ==; AsciiDoc: == Heading
  {
    sign: /^[ ]*(?<signs>={2,6}) +(?<words>[^\n=]*[^\s=])(?: *=+)? *$/dgmu,
    instead: ({ signs = '', words }) => heading(signs.length, words),
  },
  // Textile: h2. Heading, bq. Words
  {
    sign: /^[ ]*h(?<level>[1-6])(?:\([^)\n]*\))?\. +(?<words>[^\n]+)$/dgmu,
    instead: ({ level, words }) => heading(Number(level), words),
  },
  { sign: /^[ ]*bq\. +(?<words>[^\n]+)$/dgmu, instead: ({ words }) => `Write > ${words}` },
  // LaTeX
  {
    sign: /\\(?<level>chapter|section|subsection|subsubsection)\*?\{(?<words>[^}\n]*)\}/dgmu,
    instead: ({ level = '', words }) => heading(level === 'subsection' ? 3 : level === 'subsubsection' ? 4 : 2, words),
  },
  {
    sign: /\\(?:newpage|pagebreak|clearpage|maketitle|noindent|(?:begin|end)\{[^}\n]*\})/dgmu,
    instead: () => 'Take it out.',
  },
  // Discord: -# small words
  { sign: /^[ ]*-# +(?<words>[^\n]+)$/dgmu, instead: ({ words }) => `Write ${words}` },
  // Textile, Jira: !waves.png!, fn1. A note
  {
    sign: /(?<!\w)!(?<file>[^\s!|()]+\.(?:jpe?g|png|svg|webp|avif|gif))(?:\((?<words>[^)\n]*)\))?(?:\|[^!\n]*)?!/dgmiu,
    instead: ({ file, words }) => `Write ![${words || 'What it shows'}](./${file})`,
  },
  {
    sign: /^[ ]*fn\d{1,3}\. +[^\n]+/dgmu,
    instead: () => 'A source stands in content/sources.yaml, and is cited by the name that it has there, such as [^doe2020].',
  },
  // Obsidian: ^name-of-a-paragraph, name:: value
  { sign: /(?<=\s)\^[a-z][a-z\d-]*(?=[ ]*$)|^[ ]*[a-z][\w-]*:: +\S[^\n]*/dgmu, instead: () => 'Take it out.' },
  // Programs: import Chart from './chart.js'
  { sign: /^[ ]*import +[^\n]+ from +["'“‘][^\n]+["'”’];?[ ]*$/dgmu, instead: () => 'Take it out.' },
  // AsciiDoc: image::file.png[What it shows]
  {
    sign: /^[ ]*image::?(?<file>[^\s[\]]+)\[(?<words>[^\]\n]*)\]/dgmu,
    instead: ({ file = '', words }) => `Write ![${words || 'What it shows'}](./${file.split('/').at(-1)})`,
  },
  {
    sign: /^[ ]*\[(?:(?:quote|verse|source|example|sidebar|discrete)(?:,[^\]\n]*)?|\.[\w-]+)\] *$/dgmu,
    instead: () => 'Take it out.',
  },
  // reStructuredText and Org
  {
    sign: /^[ ]*\.\. *(?!(?:attention|caution|danger|error|hint|important|note|tip|warning|contents)::)(?:[a-z][\w-]*::|_[\w-]+:|\[)[^\n]*/dgmu,
    instead: () => 'Take it out, or write what readers should see in its place.',
  },
  {
    sign: /^[ ]*#\+[A-Za-z]\w*:?[^\n]*/dgmu,
    instead: () => 'Take it out, or write what readers should see in its place.',
  },
];

export const lineOfOtherSystem = markRule({
  id: 'line-of-other-system',
  level: 'error',
  tells: 'A heading, a picture or another line as other systems write it.',
  examples: {
    wrong: [
      '== What helps ==', '=== What helps', 'h2. What helps', 'h3(#id). What helps', 'bq. Words.',
      '\\section{What helps}', '\\begin{quote}', 'image::waves.png[Waves]', '.. image:: waves.png', '#+TITLE: Sleep',
      '-# small words', '[quote, Ana]\nWords.', '[.lead]\nWords.', '!waves.png!', '!waves.png|width=300!',
      'fn1. A note.', 'Words. ^part-one', 'status:: draft', '.. _part:',
    ],
    right: [
      '## What helps', 'a == b', '= 5 mg', 'H2. is no gas.', 'The image: a wave.', '#1 reason', '`== What helps ==`',
      '.. and so on', 'We import coffee from Colombia.', '2 ^ x', 'Wow!great.png', 'C++: std::vector',
      '[quote](/about)', '## A == B',
    ],
  },
  marks: MARKS,
});

export const abbreviation = markRule({
  id: 'abbreviation',
  level: 'error',
  tells: 'What a short word or a term means, as other systems write it.',
  examples: {
    wrong: [
      '*[OCD]: obsessive-compulsive disorder', 'Exposure\n: Facing what you fear.',
      'Exposure\n: One meaning.\n: Another one.',
    ],
    right: [
      '**Exposure:** facing what you fear.', ':term[exposure]', '*[sic]* they said.', 'At home : well.', '`*[OCD]: x`',
      '- Exposure: facing it.',
    ],
  },
  marks: [
    {
      sign: /^[ ]*\*\[(?<words>[^\]\n]+)\]: *(?<meaning>[^\n]+)/dgmu,
      instead({ words = '', meaning }, { body, context }) {
        const { file } = context.glossary(body.language);
        return `Take it out. To explain the word, write :term[${words}] where it stands, and add ${words.toLowerCase()}: ${meaning} to content/${file}.`;
      },
    },
    {
      sign: /^[ ]*: +(?<meaning>\S[^\n]*)/dgmu,
      instead({ meaning }, { body, from }) {
        const word = wordAbove(body.source.slice(0, from));
        return /^(?:\||$)/.test(word) ? `Write ${meaning}` : `Write - **${word}:** ${meaning}`;
      },
    },
  ],
});

export const moreMark: TextRule = {
  id: 'more-mark',
  level: 'warning',
  tells: 'The mark of other systems for where an article goes on, or starts a page.',
  examples: {
    wrong: [
      'Text.\n\n<!--more-->\n\nText.', '<!-- nextpage -->', '<!-- excerpt -->',
    ],
    right: [
      '<!-- more on this later -->', '<!-- a note -->',
    ],
  },
  check({ body }, _, report) {
    for (const part of body.of('html')) {
      if (/^<!-- *(?:more|read ?more|nextpage|excerpt|truncate|end-?excerpt) *-->/i.test(part.value)) {
        report(body.at(part), 'this does nothing here: lists of articles show the description from the fields. Take it out.');
      }
    }
  },
};

/** The word that a line explains: what stands above it, past other meanings of the same word. */
function wordAbove(before: string): string {
  return before.trimEnd().split('\n').findLast((line) => !/^\s*:/.test(line))?.trim() ?? '';
}
