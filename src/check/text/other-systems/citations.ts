import { suggest } from '../../../content/suggest.ts';
import type { TextRule } from '../text.ts';
import { THING } from '../written.ts';
import { type Around, type Mark, markRule } from './mark.ts';

const KEY = String.raw`(?<name>[\w-]+(?:[.:][\w-]+)*)`;

const MARKS: readonly Mark[] = [
  // Pandoc: [@key, p. 3], [see @key; @other], @key
  {
    sign: new RegExp(String.raw`\[[^[\]\n^@]*?(?<![\w.+])@${KEY}[^[\]\n]*\]`, 'dgmu'),
    instead: ({ name }, around) => cite(name, around),
  },
  {
    sign: /(?<![\w.@/+-])@(?<name>\w[\w-]*)/dgmu,
    instead: ({ name = '' }, around) => (around.context.sources?.includes(name) ? cite(name, around) : undefined),
  },
  {
    sign: /\\(?:cite[a-z]*|parencite|autocite|textcite)(?:\[[^\]\n]*\])*\{(?<name>[\w:.-]+)[^}\n]*\}/dgmu,
    instead: ({ name }, around) => cite(name, around),
  },
  // Pandoc, LaTeX, AsciiDoc, Org: a note within the text
  {
    sign: /\^\[(?<words>[^\]\n]*)\]|\\footnote\{(?<more>[^}\n]*)\}|footnote:\w*\[(?<other>[^\]\n]*)\]/dgmu,
    instead: ({ words, more, other }) => note(words || more || other),
  },
  // What programs that write leave behind
  { sign: /【[^】\n]*】|\bcite(?:turn\d+\w+)+/dgmu, instead: () => byName() },
  // Numbers: text[1], text[1, 3–5], text[fn1]
  { sign: /\[\d{1,3}\]_/dgmu, instead: () => byName() },
  {
    sign: /(?<=[\p{L}\d.,;:!?)”"’'»%]|\d\])\[(?:fn:?|note |#)?\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/dgmu,
    instead: () => byName(),
  },
];

export const citationOfOtherSystem = markRule({
  id: 'citation-of-other-system',
  level: 'error',
  tells: 'A citation or a note as other systems write it.',
  examples: {
    wrong: [
      'Text [@sample2017].', 'Text [see @sample2017, p. 3; @guide2020].', 'Text @sample2017.',
      'Text \\cite{sample2017}.', 'Text.^[a note]', 'Text\\footnote{a note}.', 'Text[1].', 'Text.[1, 3–5]',
      'Text.[fn1]', 'Text [-@doe2020].', 'Text【4†source】.', 'Text [1]_.',
    ],
    right: [
      'Text.[^sample2017]', 'Write to [a@example.org](mailto:a@example.org).', '[me@example.org]',
      'In [2017] it was so.', '(Sample, 2017)', 'She [sic] left.', 'Follow @vitalpsychmd.',
      'See [a study][1].\n\n[1]: https://example.org', '`[@sample2017]`', '2 ^ [3]', 'Text \\[1].',
    ],
  },
  marks: MARKS,
});

export const citationOfProgram: TextRule = {
  id: 'citation-of-program',
  level: 'error',
  tells: 'A citation that a program that writes leaves behind.',
  examples: {
    wrong: ['Sleep helps. :contentReference[oaicite:0]{index=0}', 'Sleep helps.:contentReference[oaicite:12]'],
    right: ['Sleep helps.[^sample2017]', '`:contentReference[oaicite:0]`'],
  },
  check({ body }, _, report) {
    for (const mark of body.of('textDirective')) {
      if (mark.name === 'contentReference') report(body.at(mark), `this is what a program that writes leaves behind. ${byName()}`);
    }
  },
};

export const numberForCitation = markRule({
  id: 'number-for-citation',
  level: 'warning',
  tells: 'A number that looks like a citation, and leads nowhere.',
  examples: {
    wrong: ['Sleep helps [1].', 'Sleep helps.¹', 'Sleep helps.^1', 'Sleep helps.[[1]](https://example.org)', 'Sleep helps.<sup>2</sup>', 'Some say so,³ others not.'],
    right: [
      'She had [three] of them.', 'In [2017] it was so.', '10 m² and 5 kg/m².', 'An area of 3 m<sup>2</sup>.',
      'The 2ª and the 1º.', '[988](tel:988)', '`[1]`', 'Text.[^sample2017]',
    ],
  },
  marks: [
    // A link whose words are a number alone.
    { sign: new RegExp(String.raw`(?<=${THING})\[?\d{1,2}\]?(?=${THING}{3,})`, 'dgmu'), instead: (_, { body, from, to }) => linkOf(body.source, from, to) },
    { sign: /(?<=\s)\[\d{1,2}(?:\s*[,–-]\s*\d{1,2})*\]/dgmu, instead: () => byName('If it stands for a source: ') },
    { sign: /(?<=\p{L}[.,;:!?)”"’»]{1,3})\^\d{1,2}(?![\d^])/dgmu, instead: () => byName('If it stands for a source: ') },
    { sign: /(?<=\p{L}[.,;:!?)”"’»]{1,3})[¹²³⁴-⁹⁰]+/dgmu, instead: () => byName('If it stands for a source: ') },
    {
      sign: new RegExp(String.raw`(?<=\p{L}[.,;:!?)”"’»]{1,3})${THING}{5}\[?\d{1,2}\]?${THING}{6}`, 'dgmu'),
      instead: (_, { typed }) => (typed.startsWith('<sup>') ? byName('If it stands for a source: ') : undefined),
    },
  ],
});

function cite(name = '', { context: { sources = [] } }: Around): string {
  const meant = sources.includes(name) ? name : suggest(name, sources);
  return meant ? `To cite the source, write [^${meant}].` : `To cite a source, add it to content/sources.yaml and write its name there: [^${name.replace(/[.:]/g, '-')}].`;
}

function note(words = ''): string {
  return `There are no notes below a text. Say it in the sentence${words ? `: (${words})` : ''}, or cite a source by its name in content/sources.yaml, such as [^doe2020].`;
}

function byName(before = ''): string {
  const words = 'the numbers of sources make themselves. Write the name that the source has in content/sources.yaml, such as [^doe2020].';
  return before ? `${before}${words}` : `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** What to say of a number that is a link to another site; nothing where it is none. */
function linkOf(source: string, from: number, to: number): string | undefined {
  return source[from - 1] === '[' && /^\]\(https?:/.test(source.slice(to)) ? byName('If it stands for a source: ') : undefined;
}
