import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ARTICLE, SmallContent } from '../support/small-content.ts';

/** What stands in the article's place for words, on line 16, and what an editor is told of it. */
type Case = [words: string, ...told: string[]];

const PICTURE = 'does not work here. Write ![Waves under a low sun](./waves.jpg)';
const LOADS = 'A text asks no other site for anything';
const EMPTY_LINE = 'is printed as it stands, since it follows HTML without an empty line. Leave an empty line before these words and behind them';
const SCHEME = 'Write an address that starts with https://, or one of this site.';

const html: Case[] = [
  // The handed case of HTML that asks others.
  [
    'See <image src="https://example.org/t.png"/>, <svg viewBox="0 0 1 1"><image href="https://example.org/t.png"/></svg>.',
    `line 16: A picture written as <image> ${PICTURE}`,
    'line 16: A drawing written as <svg> does not work here. Save it as a file in this folder, and write ![What it shows](./drawing.svg)',
    `line 16: A picture written as <image> ${PICTURE}`,
  ],
  ['<table background="https://example.org/t.gif"><caption>x</caption></table>', `line 16: ${LOADS} (background). Take background out of <table>.`],
  // Its brothers.
  ['<TABLE BACKGROUND=https://example.org/t.gif><tr><td>x</td></tr></TABLE>', `line 16: ${LOADS} (background). Take background out of <table>.`],
  ['<p><a href="/about" ping="https://example.org/p" target="_blank">x</a></p>', `line 16: ${LOADS} (ping). Take ping out of <a>.`, 'line 16: Readers choose themselves where a link opens (target). Take target out of <a>.'],
  ['<PICTURE><SOURCE srcset="https://example.org/a.png 1x"></PICTURE>', `line 16: A picture written as <picture> ${PICTURE}`, 'line 16: <source> has no place in a text. Take it out.'],
  ['<math><mi>x</mi></math>', 'line 16: <math> has no place in a text. Take it out.'],
  ['<link rel="stylesheet" href="https://example.org/a.css">', 'line 16: <link> has no place in a text. Take it out.'],
  ['Go <a href="jAva&#115;cript:go()">there</a>.', `line 16: A link cannot start with javascript:. ${SCHEME}`],
  ['Go <a href=" java&Tab;script&colon;go()">there</a>.', `line 16: A link cannot start with javascript:. ${SCHEME}`],
  ['Go <a href="DATA:text/html,x">there</a>.', `line 16: A link cannot start with data:. ${SCHEME}`],
  ['Go [there](JavaScript:go).', `line 16: A link cannot start with javascript:. ${SCHEME}`],
  ['Go <a href="/abuot">there</a>.', 'line 16: There is no page at /abuot. Write /about.'],
  ['Go <a href=/about>there</a>.', 'line 16: <a href=/about> is printed as it stands. Put quotation marks around what follows its sign =: <a href="/about">'],
  ['Dear <stong>you</stong>', 'line 16: HTML has no element <stong>. Write <strong>, or &lt; for the sign < itself.'],
  // Ends that are missing, or have no start.
  ['<ul><li>one</li></li></ul>', 'line 16: </li> closes something that is not open here. Take it out, or write <li> where it starts.'],
  ['<li>one', 'line 16: <li> is opened here and not closed. Write </li> where it ends, or &lt; for the sign < itself.'],
  // Markdown between HTML.
  ['<ul><li>one[^sample2017]</li></ul>', `line 16: [^sample2017] ${EMPTY_LINE}.`],
  ['<table>\n<tr><td>See [it](/about)</td></tr>\n</table>', `line 17: [it](/about) ${EMPTY_LINE}, or write <a href="/about">it</a>.`],
  ['<details><summary>**More**</summary>\n\nWords.\n\n</details>', `line 16: **More** ${EMPTY_LINE}, or write <strong>More</strong>.`],
  // Names that are taken.
  ['<p id="sources">x</p>', 'line 16: The page itself has a part with the id "sources". Write another one, such as id="text-sources".'],
  ['<p id="first-part">x</p>', 'line 16: A heading of this text has the id "first-part" already. Take this one out, or write another one, such as id="text-first-part".'],
];

const citations: Case[] = [
  ['At 6:30[^sample2071].', 'line 16: There is no source called "sample2071" in content/sources.yaml. Write [^sample2017].'],
  ['See [the study[^sample2017]](/about).', 'line 16: A citation cannot stand within a link. Put [^sample2017] behind the link: [words](/address)[^sample2017]'],
  ['See <a href="/about">the study[^sample2017]</a>.', 'line 16: A citation cannot stand within a link. Put [^sample2017] behind the link: [words](/address)[^sample2017]'],
  ['See [:term[exposure] at work](/about).', 'line 16: A word cannot be explained within a link. Write it before the link, or without its mark: exposure'],
  ['![Waves under a sun[^sample2017]](./cover.svg)', 'line 16: A description is read aloud, and can cite nothing. Put [^sample2017] into the caption of the picture, or into the text.'],
  ['Two studies.[^sample2017, guide2020]', 'line 16: There is no source called "sample2017, guide2020" in content/sources.yaml. Write [^sample2017][^guide2020].'],
  ['Try :term[exposure[^sample2017]].', 'line 16: A citation stands behind the word that it belongs to. Write :term[exposure][^sample2017]'],
];

const right: [what: string, words: string][] = [
  ['lists and tables with all their ends', '<ul><li>one</li><li>two</li></ul>\n\n<table><tr><td>a</td></tr></table>'],
  ['lists and tables whose ends the browser puts in', '<ol><li>one<li>two</ol>\n\n<TABLE><TR><TH>a<TD>b<TR><TH>c<TD>d</TABLE>\n\n<dl><dt>e<dd>f</dl>'],
  ['HTML that empty lines cut', '<table>\n\n<tr>\n\n<td>\n\n**a**[^sample2017]\n\n</td>\n\n</tr>\n\n</table>'],
  ['HTML with signs in its attributes and comments', '<p title="a > b">a<!-- </p> --> b<br/></p>'],
  ['a place to link to', '<p id="my-place">x</p>\n\nSee [it](#my-place).'],
  ['citations after times, numbers and words', 'By 6:30[^sample2017], in a ratio of 1:2[^guide2020], 3:1 [^guide2020] or 10:30:15[^sample2017]. One result:helps[^sample2017] and :smile:[^guide2020].'],
  ['citations in headings, labels, captions, tables and other languages', '## More[^sample2017]\n\n:::note[A note[^sample2017]]\n- a:b[^guide2020]\n:::\n\n:::figure[A caption[^guide2020]]\n![Waves under a sun](./cover.svg)\n:::\n\n| a[^sample2017] | b |\n|---|---|\n| c | :es[hola[^guide2020]] |'],
  ['citations in comments and code, of sources there are not', '<!-- [^nothing2020] --> \n\nIn `[^nothing2020]`:\n\n```\n[^nothing2020]\n```'],
  ['headings named as parts of the page, and links to both', '## Sources\n\nSee [it](#sources) and [the team](/about#main).\n\n## Key points\n\n## ???\n\n## 2026\n\nSee [it](#2026).'],
  ['a link to a heading that cites and explains', '## Try :term[exposure] now[^sample2017]\n\nSee [it](#try-exposure-now).'],
];

describe('an editor is told', () => {
  let content: SmallContent;
  beforeEach(() => {
    content = new SmallContent();
  });
  afterEach(() => content.remove());

  const told = async (words: string) => {
    content.replace(ARTICLE, 'Text.', words);
    return (await content.report()).split('\n');
  };

  it.each([...html, ...citations])('of %j', async (words, ...expected) => {
    const [first, ...lines] = await told(words);
    expect(first).toBe(`content/${ARTICLE}`);
    expect(lines).toEqual(expected.map((line) => `  ${line}`));
  });

  it.each(right)('nothing of %s', async (_, words) => {
    expect(await told(words)).toEqual(['']);
  });
});
