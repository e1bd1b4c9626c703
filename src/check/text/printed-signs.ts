import type { Body, Part } from '../../content/markdown/body.ts';
import { type Mark, markRule } from './other-systems/mark.ts';
import type { TextRule } from './text.ts';

/** The names of signs, as HTML knows them, which writers take over from it. */
const NAMES = [
  ...['nbsp', 'amp', 'lt', 'gt', 'quot', 'apos', 'copy', 'reg', 'trade', '[mn]dash', 'hellip', '[lr][sd]quo', '[lr]aquo'],
  ...['[aeiounAEIOUN](?:acute|tilde|uml|grave)', 'iexcl', 'iquest', 'ord[fm]', 'deg', 'bull', 'middot', 'times', 'euro', 'shy'],
].join('|');

const CODE = `${NAMES}|#\\d+|#x[\\da-f]+`;

const CODES: readonly Mark[] = [
  { sign: new RegExp(`&amp;(?<code>(?:${CODE});)`, 'dgmu'), instead: ({ code }) => `Write &${code}` },
  {
    sign: new RegExp(`&(?<code>${CODE})(?![;\\w])`, 'dgmu'),
    instead: ({ code }) => `Write &${code}; with a semicolon.`,
  },
  {
    sign: new RegExp(`&(?<code>(?:${NAMES.toUpperCase().replaceAll('\\D', '\\d')}));`, 'dgmu'),
    instead: ({ code }) => `Write &${code?.toLowerCase()};`,
  },
];

export const printedCode: TextRule = markRule({
  id: 'printed-code',
  level: 'error',
  tells: 'The code of a sign that is printed in place of the sign.',
  examples: {
    wrong: [
      'Salt &amp;nbsp; pepper', 'Five&nbsp hours', 'Ma&ntilde ana', 'Salt &amp;amp; pepper', 'Five &#160 hours',
      'Five&NBSP;hours',
    ],
    right: [
      'Salt &amp; pepper', 'Q&A and R&D', 'Five&nbsp;hours', 'AT&T', '`&nbsp`', '\\&nbsp;', 'a & lt', 'Ma&ntilde;ana',
      'Sleep&copying',
    ],
  },
  marks: CODES,
});

export const printedBackslash: TextRule = markRule({
  id: 'printed-backslash',
  level: 'error',
  tells: 'A backslash that is printed: before a sign that needs none, or at the end of a paragraph.',
  examples: {
    wrong: ['\\¿Cómo está?', 'She said \\“so”.', '\\– 5 degrees', 'The end\\', 'One line.\\nAnother line.', '\\• one'],
    right: ['\\* no point', 'A line\\\nand another', 'C:\\Users\\Ana', '1985\\. It was', '`\\¿`', 'Either\\or'],
  },
  marks: [
    {
      sign: /\\(?<words>[^\w\s\\/](?<![!-/:-@[-`{-~])(?<!\u0002))/dgmu,
      instead: ({ words }) => `Write ${words} alone.`,
    },
    {
      sign: /\\(?=[ ]*(?:\n[ ]*\n|$(?![^])))/dgmu,
      instead: (_, { body, to }) => (/^[ ]*(?:\n\s*(?:\n|$)|$)/.test(body.source.slice(to)) ? 'Take it out.' : undefined),
    },
    { sign: /\\n(?<=[\p{L}.!?:]\\n)(?=\\n|\p{Lu}|- )/dgmu, instead: () => 'Start a line here instead.' },
  ],
});

/** What leads somewhere; other words in its place are words of the text. */
const ADDRESS = /^(?:[a-z]+:|\/|\.{1,2}\/|#|www\.)/i;

export const unusedLine: TextRule = {
  id: 'unused-line',
  level: 'error',
  tells: 'A line of words that Markdown takes for the address of a link, and does not show.',
  examples: {
    wrong: ['[note]: something', '[1]: Smith'],
    right: [
      'See [the team][1].\n\n[1]: /about', '[//]: # (a note)', '[comment]: <> (a note)', 'Note: [so]: it is.',
      '[1]: https://example.org',
    ],
  },
  check({ body }, _, report) {
    for (const { line, typed } of unused(body)) {
      if (!ADDRESS.test(line.url)) {
        report(
          body.at(line),
          `this line is not shown, since Markdown takes it for the address of a link. To show it, write \\${typed}`,
        );
      }
    }
  },
};

export const unusedAddress: TextRule = {
  id: 'unused-address',
  level: 'warning',
  tells: 'A line that says where a link leads, and no link of the text does: it is not shown.',
  examples: {
    wrong: ['[1]: https://example.org', 'Text.[1]\n\n[2]: /about', '[team]: /about'],
    right: [
      'See [the team][1].\n\n[1]: /about', 'See [1].\n\n[1]: /about', 'See [the Team][TEAM].\n\n[team]: /about',
      '[//]: # (a note)', '[note]: something',
    ],
  },
  check({ body }, _, report) {
    for (const { line } of unused(body)) {
      if (ADDRESS.test(line.url)) {
        report(
          body.at(line),
          `this line is not shown, since no link uses it. Write the link where it is meant, such as [words](${line.url}), or take the line out.`,
        );
      }
    }
  },
};

/** The lines that say where a link leads, and that no link uses; a note that is written in this way leads nowhere. */
function unused(body: Body): { line: Part<'definition'>; typed: string }[] {
  const used = new Set([...body.of('linkReference'), ...body.of('imageReference')].map(({ identifier }) => identifier.toLowerCase()));
  return body.of('definition').flatMap((line) => {
    const { position, identifier, url } = line;
    const isNote = url === '' || url === '#';
    return isNote || used.has(identifier.toLowerCase()) ? [] : [{ line, typed: body.source.slice(position?.start.offset, position?.end.offset).trim() }];
  });
}

export const printedDefinition: TextRule = markRule({
  id: 'printed-definition',
  level: 'error',
  tells: 'A line below the text that should say what a mark in it stands for.',
  examples: {
    wrong: ['[1]: A book, 2017.', '[note]: Some words on it.', '[1] A book, 2017.\n[2] Another book, 2018.'],
    right: [
      'See [the team][1].\n\n[1]: /about', 'She said [so]: yes.', '[Note] it was so.', '`[1]: x y`', '\\[1]: A book',
      '[//]: # (a note)',
    ],
  },
  marks: [
    { sign: /^[ ]*\[(?!\^)(?<name>[^\]\n]+)\]: +[^\n]+/dgmu, instead: ({ name = '' }) => advice(name) },
    { sign: /^[ ]*\[1\] +[^\n]+(?=\n[ ]*\[2\])/dgmu, instead: () => advice('1') },
  ],
});

function advice(name: string): string {
  return /^\d+$/.test(name)
    ? 'A source stands in content/sources.yaml, and is cited by the name that it has there, such as [^doe2020]. The list below the text is made of those.'
    : 'Say it in the sentence, or write a link as [words](/address).';
}
