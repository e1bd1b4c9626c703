import Slugger from 'github-slugger';
import type { Part } from '../../../content/markdown/body.ts';
import { wordsOf } from '../../../content/markdown/tree.ts';
import { isLanguage } from '../../../languages/languages.ts';
import type { TextRule } from '../text.ts';
import { type Around, type Mark, markRule } from './mark.ts';

/** `{#id .class key=value}`, and the same as Kramdown has it: `{: .class}`. */
const BRACES = /(?<![{$])\{(?::(?! *toc)[^{}\n]*|\s*[#.][\w-][^{}\n]*|\s*[\w-]+=[^{}\s][^{}\n]*|-)\}/dgmu;

const MARKS: readonly Mark[] = [
  {
    sign: /\[(?<words>[^[\]\n]+)\]\{(?<inside>\s*[#.:][\w-][^{}\n]*|\s*[\w-]+=[^{}\n]*)\}/dgmu,
    instead({ words, inside = '' }) {
      const [, language = ''] = /lang=["“]?(\w+)/.exec(inside) ?? [];
      return isLanguage(language) ? `Write :${language}[${words}].` : `Write ${words} without brackets and braces: the site gives every text the same look.`;
    },
  },
  { sign: BRACES, instead: (_, around) => adviceAt(around) },
  { sign: /(?<= )\{[\w-]+\}(?=[ #]*$)/dgmu, instead: (_, around) => (headingAt(around) ? adviceAt(around) : undefined) },
];

export const attributes = markRule({
  id: 'attributes',
  level: 'error',
  tells: 'Names, classes and sizes in braces, as other systems have them.',
  examples: {
    wrong: [
      '## What helps {#custom}', '## What helps {.wide}', 'Text.\n{: .lead}',
      '![Waves under a low sun](./cover.svg){width=50%}', 'Say [hola]{lang=es}.', 'Some [words]{.underline}.',
      '[a](/about){target="_blank"}', '## What helps { #custom .x }', '## What helps {-}',
    ],
    right: [
      '## What helps', 'The set {a, b}.', '{ 1, 2 }', '`{#custom}`', '## What helps \\{#custom}',
      'A face :-} and a brace {.', 'Fill in {name}.',
    ],
  },
  marks: MARKS,
});

export const sizeInDescription: TextRule = {
  id: 'size-in-description',
  level: 'error',
  tells: 'The size of a picture in its description.',
  examples: {
    wrong: ['![Waves under a low sun|300](./cover.svg)', '![Waves under a low sun | 300x200](./cover.svg)'],
    right: [
      '![Waves under a low sun](./cover.svg)', '![A sign: 5|1](./cover.svg "A title")', '![Waves of 300](./cover.svg)',
      '![3 | 4 days](./cover.svg)',
    ],
  },
  check({ body }, _, report) {
    for (const picture of body.of('image')) {
      const [size = '', words = ''] = /^(.*\p{L}.*?) ?\| ?\d{2,4}(?:x\d{1,4})?$/u.exec(picture.alt ?? '') ?? [];
      if (size) {
        report(
          body.at(picture),
          `the size of a picture is read out as a part of its description. Write ![${words}](${picture.url}): the site chooses the size.`,
        );
      }
    }
  },
};

/** The heading that a mark stands in; nothing where it stands in none. */
function headingAt({ body, from }: Around): Part<'heading'> | undefined {
  return body.of('heading').find(({ position }) => (position?.start.offset ?? 0) <= from && from < (position?.end.offset ?? 0));
}

function adviceAt(around: Around): string {
  const { body, from, typed } = around;
  const heading = headingAt(around);
  if (heading) {
    const words = wordsOf(heading).replace(BRACES, '').replace(typed, '').trim();
    return `Write ${'#'.repeat(heading.depth)} ${words}. A link to this heading is made of its words: [${words}](#${new Slugger().slug(words)})`;
  }
  const before = body.source.slice(0, from);
  if (/!\[[^\]\n]*\]\([^)\n]*\)$/.test(before)) return 'Take it out: the site chooses the size of each picture.';
  return `Take it out: the site gives every ${before.endsWith(')') ? 'link' : 'text'} the same look.`;
}
