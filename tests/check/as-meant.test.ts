import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

/** What is written, from line 18 on, and what an editor is told, line by line; nothing where it comes out as meant. */
type Case = readonly [what: string, text: string, ...told: string[]];

const run = (sign: string) => `These lines run together, since ${sign} makes no list.`;
const bars = 'This table is printed with its bars, since it lacks a line of dashes that fits.';
const printed = (mark: string) => `"${mark}" is printed as it stands.`;

/** What others reported of blogs like this one, as it was written. */
const REPORTED: readonly Case[] = [
  ['single tildes', 'Take 5~10 mg in the morning or 20~30 mg at night.'],
  ['lowered letters', 'Drink H~2~O.', `line 18: ${printed('~2~')} Write H<sub>2</sub>.`],
  [
    'cells that are lost, and a table without its line',
    '| a | b |\n|---|---|\n| one | two | three is lost |\n\n| no | line |\n| of | dashes |',
    'line 20: The first line of this table has 2 parts, and this one 3: "three is lost" is not shown. Add a part to the first two lines, or write \\| for a bar within words.',
    `line 22: ${bars} Write | --- | --- | below its first line, and no empty lines between its lines.`,
  ],
  ...['·\t', '\uF0B7\t', 'o\t'].map((bullet): Case => [
    `bullets of a word processor: ${JSON.stringify(bullet)}`,
    `${bullet}one\n${bullet}two`,
    'line 18: A point of a list starts with a hyphen and a space. Write - one',
    'line 19: A point of a list starts with a hyphen and a space. Write - two',
  ]),
  ['dashes of a word processor', '– one\n– two', `line 18: ${run('–')} Write - one`, `line 19: ${run('–')} Write - two`],
  ['an alert', '> [!NOTE]\n> Words.', 'line 18: "> [!NOTE]" is printed as it stands. A box starts with :::note on a line of its own, its words below it without > before them, and ends with ::: on a line of its own.'],
  ['a table of contents', '[toc]', `line 18: ${printed('[toc]')} Take it out: "On this page" is made of the headings by itself.`],
  ['a film by a shortcode', '{{< youtube abc >}}', `line 18: ${printed('{{< youtube abc >}}')} Write a link: [What it shows](https://www.youtube.com/watch?v=abc)`],
  [
    'a caption by a shortcode',
    '[caption]x[/caption]',
    `line 18: ${printed('[caption]x')} A picture with a caption is written :::figure[x], below it ![What it shows](./the-file.jpg), and below that ::: on a line of its own.`,
  ],
  ['the id of a heading', '## What helps {#custom}', `line 18: ${printed('{#custom}')} Write ## What helps. A link to this heading is made of its words: [What helps](#what-helps)`],
  ['a citation of Pandoc', 'Text [@sample2017].', `line 18: ${printed('[@sample2017]')} To cite the source, write [^sample2017].`],
  ['a number for a citation', 'Text[1] here.', `line 18: ${printed('[1]')} The numbers of sources make themselves. Write the name that the source has in content/sources.yaml, such as [^doe2020].`],
  [
    'a note within the text',
    'Text^[a note].',
    `line 18: ${printed('^[a note]')} There are no notes below a text. Say it in the sentence: (a note), or cite a source by its name in content/sources.yaml, such as [^doe2020].`,
  ],
];

/** Others of the same kinds. */
const OTHERS: readonly Case[] = [
  ['a year that begins a paragraph', '1985. It was a good year.', 'line 18: "1985." starts a list here, since a number, a sign and a space do. Write 1985\\. It was a good year.'],
  ['that year as it should be', '1985\\. It was a good year, and 1986. In 1987.'],
  ['dashes below a paragraph', 'A paragraph.\n---', 'line 18: This paragraph becomes a heading, by the --- right below it. Put an empty line between them.'],
  ['points below a number, with too few spaces', '9. nine\n10. ten\n   - below', 'line 20: This stands outside the list above it, since it has too few spaces before it. Write 4 spaces before it to put it below the last point, or none.'],
  ['a paragraph below a number, with too few spaces', '1. one\n\n  More.', 'line 20: This stands outside the list above it, since it has too few spaces before it. Write 3 spaces before it to put it below the last point, or none.'],
  ['letters with a bracket', 'a) **one**\nb) two', `line 18: ${run('this')} Write 1. **one**`, `line 19: ${run('this')} Write 2. two`],
  ['numbers with a bracket', '1) one\n2) two'],
  ['text right below a table', '| a |\n|---|\n| one |\nText.', 'line 21: This line becomes a row of the table above it. Put an empty line between them.'],
  ['too few dashes', '| a | b |\n|---|\n| c | d |', `line 19: ${bars} Write | --- | --- | below its first line, in place of the other dashes, and no empty lines between its lines.`],
  ['a row that is short', '| a | b |\n|---|---|\n| one |', 'line 20: Only a warning: The first line of this table has 2 parts, and this one 1. Where a part is meant to be empty, write its bars: | one | |'],
  ['a list to tick off', '- [ ] one\n- [x] two'],
  ['a box without its space', '- [] one', `line 18: ${printed('[]')} Write - [ ] one`],
  ['a number with its sign', 'It fell to\n- 5 degrees.', 'line 19: Only a warning: This starts a list of one point. If the sign belongs to the number, write −5 degrees.'],
  ['a line right below a quotation', '> Said.\nAnd done.', 'line 19: Only a warning: This line belongs to the quotation above it. If it should not, put an empty line above it; if it should, write > And done.'],
  ['spaces within stars', 'Some ** bold ** words.', 'line 18: Two stars are printed here, since a space stands between them and the words. Write **bold**, with the spaces outside.'],
  ['a letter behind stars', '**"Yes."**She left.', 'line 18: Two stars are printed here, since a sign stands inside them and a letter right outside. Put a space between them, such as "**"Yes."** ", or the sign outside.'],
  ['a code of a sign, twice coded', 'Five&amp;nbsp;hours.', `line 18: ${printed('&amp;nbsp;')} Write &nbsp;`],
  ['fields in the text', 'draft: true', 'line 18: This is printed as it stands. Fields stand between the two lines of three dashes at the top of the file: move draft: true there, or take it out.'],
  ['a box of another system', '::: tip A good night\nText.\n:::', 'line 18: The name of a block stands right behind its colons. Write :::note[A good night]'],
  ['a block of another system', ':::danger Careful\nText.\n:::', 'line 18: There is no block called :::danger. Write :::warning[Careful].'],
  ['a wiki link', '[[#What helps]]', `line 18: ${printed('[[#What helps]]')} Write [What helps](#what-helps).`],
  ['a link of Jira', 'See [the study|https://example.org].', `line 18: ${printed('[the study|https://example.org]')} Write [the study](https://example.org).`],
  ['highlighted words', 'Some ==marked== words.', `line 18: ${printed('==marked==')} Write **marked**.`],
  ['bold words of a forum', 'Some [b]bold[/b] words.', `line 18: ${printed('[b]bold[/b]')} Write **bold**.`],
  ['a heading of Textile', 'h2. What helps', `line 18: ${printed('h2. What helps')} Write ## What helps`],
  [
    'an abbreviation',
    '*[OCD]: obsessive-compulsive disorder',
    `line 18: ${printed('*[OCD]: obsessive-compulsive disorder')} Take it out. To explain the word, write :term[OCD] where it stands, and add ocd: obsessive-compulsive disorder to content/glossary.yaml.`,
  ],
  ['a word in braces behind a heading', '## What helps {docsify-ignore}', `line 18: ${printed('{docsify-ignore}')} Write ## What helps. A link to this heading is made of its words: [What helps](#what-helps)`],
  ['lines of an address', 'The Practice\n12 Palm Street\nMiami, FL 33101', 'line 18: Only a warning: These lines run together on the page. To keep each by itself, end it with a backslash: The Practice\\'],
  ['the size of a picture', '![Green waves under a low sun](./cover.svg){width=50%}', `line 18: ${printed('{width=50%}')} Take it out: the site chooses the size of each picture.`],
];

describe('what a writer types comes out as meant, or is told of', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  it.each([...REPORTED, ...OTHERS])('%s', async (...[, text, ...told]) => {
    content.write(ARTICLE, `${content.read(ARTICLE)}\n${text}\n`);
    const [, ...lines] = (await content.report()).split('\n').filter((line) => line !== '');
    expect(lines).toEqual(told.map((line) => `  ${line}`));
  });
});
