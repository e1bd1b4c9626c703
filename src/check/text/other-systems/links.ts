import Slugger from 'github-slugger';
import { type Mark, markRule } from './mark.ts';
import { THING } from '../written.ts';

const ADDRESS = String.raw`(?<address>https?:\/\/[^\s|<>()[\]"”${THING}]+)`;

const PICTURE = /\.(?:jpe?g|png|svg|webp|avif|gif)$/i;

/** A mark with an address in it. */
const link = (sign: string, instead: Mark['instead'] = ({ words, address }) => `Write [${words || 'What it is'}](${address}).`): Mark => ({
  sign: new RegExp(sign.replace('ADDRESS', ADDRESS), 'dgmu'),
  addresses: true,
  instead,
});

const MARKS: readonly Mark[] = [
  // Org: [[https://example.org][words]]
  link(String.raw`\[\[ADDRESS\]\[(?<words>[^\]\n]+)\]\]`),
  // Slack: <https://example.org|words>; Discord: <words|https://example.org>
  link(String.raw`[<${THING}]ADDRESS\|(?<words>[^>${THING}\n]+)[>${THING}]`),
  link(String.raw`<(?<words>[^<>|\n]+)\|ADDRESS>`),
  // Jira: [words|https://example.org]; MediaWiki: [https://example.org words]
  link(String.raw`\[(?<words>[^[\]|\n]+)\|ADDRESS\]`),
  link(String.raw`(?<!\])\[ADDRESS (?<words>[^[\]\n]+)\]`),
  // Hashnode: %[https://example.org]
  link(String.raw`%\[ADDRESS\]`),
  // AsciiDoc: https://example.org[words]
  link(String.raw`(?<!${THING})(?:link:)?ADDRESS\[(?<words>(?!\^|\d|\/)[^[\]\n]*)\]`),
  // Textile: "words":https://example.org
  link(String.raw`["“](?<words>[^"“”\n]+)["”]:(?<address>https?:\/\/[^\s|<>()[\]"”${THING}]*[\w/])`),
  // Brackets the wrong way round: (words)[https://example.org]
  link(String.raw`\((?<words>[^()\n]+)\)\[(?<address>(?:https?:\/\/|mailto:|tel:|\/|#)[^\s[\]]+)\]`),
  link(String.raw`\((?<words>[^()\n]*\p{L}[^()\n]*)\)\(ADDRESS\)`),
  link(String.raw`\(ADDRESS\)\[(?<words>[^[\]\n]+)\]`),
  link(String.raw`\[(?<words>[^[\]\n]+)\]${THING}ADDRESS${THING}`),
  link(String.raw`<(?<address>www\.[^\s<>]+)>`, ({ address }) => `Write [What it is](https://${address}).`),
  // AsciiDoc: <<section, words>>
  {
    sign: /<<(?<part>[\w-]+)(?:, *(?<words>[^<>\n]+))?>>/dgmu,
    instead: ({ words, part = '' }) => `Write [${words || part}](#${new Slugger().slug(part.replace(/^_/, '').replaceAll('_', '-'))}).`,
  },
  // Gemini: => https://example.org words
  link(String.raw`^[ ]*=> *ADDRESS(?: +(?<words>[^\n]+))?$`),
  // reStructuredText: \`words <https://example.org>\`_
  {
    sign: new RegExp(String.raw`${THING}[${THING} ]{2,200}${THING}__?(?![\w_])`, 'dgmu'),
    instead(_, { typed }) {
      const [, words, address] = /^`([^`]+?) ?<(https?:[^>]+)>`_/.exec(typed) ?? [];
      return address && `Write [${words}](${address}).`;
    },
  },
];

export const linkOfOtherSystem = markRule({
  id: 'link-of-other-system',
  level: 'error',
  tells: 'A link as other systems write it.',
  examples: {
    wrong: [
      '<https://example.org|words>', 'See <the study|https://example.org/a>.', '[words|https://example.org]',
      '[https://example.org some words]', '[[https://example.org][words]]', 'link:https://example.org[words]',
      'https://example.org[words]', '"words":https://example.org', '(words)[https://example.org]',
      'See (the team)[/about].', '(words)(https://example.org)', '(https://example.org)[words]', '<www.example.org>',
      '=> https://example.org words', 'See <<what-helps,what helps>>.', '`words <https://example.org>`_',
      '%[https://example.org]', '[words]<https://example.org>',
    ],
    right: [
      '[words](https://example.org)', '<https://example.org>', 'https://example.org',
      'It said "words": https://example.org', '(See [words](/about).)', 'Some (words) [and others].',
      '`<https://example.org|words>`', 'The team [it is at https://example.org] answers.', 'either|or',
      'A page (in [English](/about)) [and more].', 'So => there.',
    ],
  },
  marks: MARKS,
});

export const wikiLink = markRule({
  id: 'wiki-link',
  level: 'error',
  tells: 'A link or a picture in two square brackets.',
  examples: {
    wrong: [
      '[[Page]]', '[[Page|words]]', '[[Page#Part]]', '[[#What helps]]', '![[image.png]]', '![[image.png|300]]',
      '![[A note]]', '[[File:Waves.jpg|thumb|The sea]]',
    ],
    right: [
      '[Page](/about)', '![Waves under a low sun](./cover.svg)', '`[[Page]]`', '\\[[Page]]', 'An array [[',
      '[see [the team](/about)]', 'He said [sic] [so].', '[[the team](/about)]',
    ],
  },
  marks: [
    {
      sign: /(?<picture>!?)\[\[(?!_{0,2}toc|https?:)(?<page>[^[\]\n|#\u0002]*)(?:#(?<part>[^[\]|\n]*))?(?:\|(?<words>[^[\]\n]*))?\]\]/dgimu,
      instead({ picture, page = '', part, words }) {
        const file = page.replace(/^(?:File|Image|Archivo|Imagen): */i, '').split('/').at(-1) ?? '';
        if (PICTURE.test(file)) return `Write ![What it shows](./${file.replaceAll(' ', '-')}), with that file in the folder of this text.`;
        const name = words || part || page;
        if (page === '' && part) return `Write [${name}](#${new Slugger().slug(part)}).`;
        return `Write [${name}](/address), with the address of ${picture ? 'the page that is meant' : 'that page'}.`;
      },
    },
  ],
});

export const linkWithoutPlace = markRule({
  id: 'link-without-place',
  level: 'error',
  tells: 'A link whose address should stand elsewhere in the text, and does not.',
  examples: {
    wrong: ['See [the team][about].', 'See [the team][].', 'See [a study][1].'],
    right: [
      'See [the team][about].\n\n[about]: /about', 'He [sic] [so they say] left.', 'Text.[^sample2017][^guide2020]',
      '`[a][b]`',
    ],
  },
  marks: [
    {
      sign: /(?<![\]!])\[(?<words>(?!\^|\d{1,3}\])[^[\]\n]+)\]\[(?!\^)[^[\]\n]*\](?!\])/dgmu,
      instead: ({ words }) => `Write the address right behind the words: [${words}](/address).`,
    },
  ],
});

export const embed = markRule({
  id: 'embed',
  level: 'error',
  tells: 'The mark of other systems for a film or a page of another site.',
  examples: {
    wrong: ['@[youtube](abc)', '@[vimeo](https://vimeo.com/1)', '!video[A talk](https://example.org)'],
    right: [
      '[A talk](https://example.org)', 'Write to a@example.org.', '`@[youtube](abc)`',
      '![Waves under a low sun](./cover.svg)', 'Wow! [A talk](https://example.org)',
    ],
  },
  marks: [
    {
      sign: new RegExp(String.raw`(?<![\w.])(?:@|!\w+)${THING}[^${THING}\n]*${THING}+`, 'dgmu'),
      instead(_, { typed }) {
        const [, words, id] = /^[@!]\w*\[(.*)\]\((.*)\)/.exec(typed) ?? [];
        if (words === undefined || id === undefined) return undefined;
        const address = /^https?:/.test(id) ? id : words === 'youtube' ? `https://www.youtube.com/watch?v=${id}` : 'https://example.org';
        return `Write a link: [${/^\w+$/.test(words) ? 'What it shows' : words}](${address})`;
      },
    },
  ],
});
