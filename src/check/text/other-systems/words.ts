import { THING } from '../written.ts';
import { type Mark, markRule } from './mark.ts';

/** Marks around words, by what stands before and behind them and what to write in their place. */
const around = (before: string, behind: string, inside: string, instead: (words: string) => string, more = ''): Mark => ({
  sign: new RegExp(`${before}(?<words>${inside})${behind}`, `dgmu${more}`),
  instead: ({ words = '' }) => instead(words),
});

const bold = (words: string) => `Write **${words}**.`;
const slanted = (words: string) => `Write *${words}*.`;
const plain = (words: string) => `Write ${words} without these marks.`;

/** Longer words are shown in part. */
const LONGEST_WORD = 30;

/** Words that neither begin nor end with a space. */
const WORDS = (but: string) => String.raw`[^\s${but}](?:[^\n${but}]*[^\s${but}])?`;

const MARKS: readonly Mark[] = [
  // CriticMarkup
  around(String.raw`\{(?:\+\+|--|==|>>)`, String.raw`(?:\+\+|--|==|<<)\}`, String.raw`[^{}\n]*?`, plain),
  // Highlighted, inserted, hidden until tapped, noted among writers
  around('(?<!=)==', '==(?!=)', WORDS('='), bold),
  around(String.raw`(?<![\w+])\+\+`, String.raw`\+\+(?![\w+])`, WORDS('+'), plain),
  around(String.raw`(?<![|\w])\|\|`, String.raw`\|\|(?![|\w])`, WORDS('|'), plain),
  around('%%', '%%', '[^%]+', (words) => `A note among writers is written <!-- ${words.replace(/\s+/g, ' ')} -->`),
  // MediaWiki
  around("(?<!')'''", "'''(?!')", WORDS("'"), bold),
  around("(?<!')''", "''(?!')", WORDS("'"), (words) => `Write *${words}*, or "${words}" in quotation marks.`),
  // LaTeX
  around(String.raw`\\(?:textbf|textsc)\{`, String.raw`\}`, String.raw`[^{}\n]*`, bold),
  around(String.raw`\\(?:emph|textit)\{`, String.raw`\}`, String.raw`[^{}\n]*`, slanted),
  around(String.raw`\\(?:underline|text|href|url)\{`, String.raw`\}`, String.raw`[^{}\n]*`, plain),
  around(`(?<!${THING})\`\``, "''", "[^`'\\n]+", (words) => `Write "${words}".`),
  // Jira
  { sign: /(?<!:)\{(?<name>color|quote|noformat|panel|info|tip|note|warning|code)(?::[^}\n]*)?\}/dgmu, instead: () => 'Take it out: the site gives every text the same look.' },
];

export const markOfOtherSystem = markRule({
  id: 'mark-of-other-system',
  level: 'error',
  tells: 'Marks around words as other systems have them.',
  examples: {
    wrong: ['==highlighted==', '==some **bold** words==', '++inserted++', '||hidden||', '%%a note%%', "'''bold'''", "''slanted''", '\\textbf{bold}', '\\emph{slanted}', "``quoted''", '{color:red}words{color}', '{++added++}', '{>>a comment<<}'],
    right: ['**bold**', 'C++ and C++', 'a == b and b == c', "It's the teachers' room, the parents' too.", '`==x==`', '100 %, 5%% of', 'a || b', '=====', '\\==x==', '1 + 1 ++', 'She said "so".'],
  },
  marks: MARKS,
});

const BBCODE: Readonly<Record<string, (words: string, value: string) => string>> = {
  b: bold,
  i: slanted,
  url: (words, value) => `Write [${value ? words : 'What it is'}](${value || words}).`,
  img: () => 'Write ![What it shows](./the-file.jpg)',
  quote: (words) => `Write > ${words}`,
  '*': (words) => `Write - ${words}`,
};

export const bbcode = markRule({
  id: 'bbcode',
  level: 'error',
  tells: 'Marks of BBCode, which forums use.',
  examples: {
    wrong: ['[b]bold[/b]', '[i]slanted[/i]', '[url=https://example.org]words[/url]', '[url]https://example.org[/url]', '[quote]Words.[/quote]', '[color=red]words[/color]', '[*] a point'],
    right: ['**bold**', 'Choose [b] or [i].', '`[b]bold[/b]`', '[quote](/about)', 'He said [so].', '\\[b]bold[/b]'],
  },
  marks: [
    {
      sign: /\[(?<name>b|i|u|s|url|img|quote|code|color|size|font|center|left|right|list|email)(?:=(?<value>[^\]\n]*))?\](?<words>[^\n]*?)\[\/\k<name>\]/dgmiu,
      addresses: true,
      instead: ({ name = '', value = '', words = '' }) => (BBCODE[name.toLowerCase()] ?? plain)(words, value),
    },
    { sign: /^[ ]*\[(?<name>\*)\] *(?<words>[^\n]+)/dgmu, instead: ({ words = '' }) => `Write - ${words}` },
  ],
});

export const raisedLetters = markRule({
  id: 'raised-letters',
  level: 'error',
  tells: 'Raised and lowered letters as other systems write them.',
  examples: {
    wrong: ['H~2~O', 'x^2^ and y^n^', 'CO~2~', 'The 1^st^ of May.'],
    right: ['H<sub>2</sub>O', '5~10 mg or 20~30 mg', '2 ^ 3', '10^6 cells', '`H~2~O`', 'A face ^_^ here.', 'From ~10 to ~20.'],
  },
  marks: [
    { sign: /\^(?<words>[^\s^[\]]{1,8})\^(?!\^)/dgmu, instead: ({ words }, { body, from }) => raised('sup', words, /[\p{L}\d)]+$/u, body.source.slice(0, from)) },
    { sign: /~(?<words>\w{1,3})~(?!~)/dgmu, instead: ({ words }, { body, from }) => raised('sub', words, /(?:\p{L}|\))+$/u, body.source.slice(0, from)) },
  ],
});

export const singleTildes = markRule({
  id: 'single-tildes',
  level: 'warning',
  tells: 'One tilde before words and one behind them, which strike nothing out.',
  examples: {
    wrong: ['It was ~wrong~ so.', 'It was ~all wrong~.'],
    right: ['It was ~~wrong~~ so.', 'From ~10 to ~20 mg.', '5~10 or 20~30.', 'H~2~O', 'Years ~ days.', 'About ~an hour, then ~two.', '`~wrong~`'],
  },
  marks: [{ sign: /(?<![\p{L}\d~])~(?<words>\p{L}(?:[^~\n]*[\p{L}.!?])?)~(?![\p{L}\d~])/dgmu, instead: ({ words }) => `To strike words out, write ~~${words}~~.` }],
});

export const formula = markRule({
  id: 'formula',
  level: 'error',
  tells: 'A formula between dollar signs.',
  examples: {
    wrong: ['$x^2$', '$$\na = b\n$$', '$n$ people', 'Here $p < 0.05$ counts.', '$\\alpha$'],
    right: ['It costs $5 to $10.', 'From $20/$30 to $40.', 'US$5 or A$6.', 'Between $5 and $x.', '`$x^2$`', 'Pay $5–$10 = more.', 'Up to \\$x\\$.'],
  },
  marks: [
    { sign: /\$\$(?<words>[^$]+)\$\$/dgmu, instead: () => 'Formulas do not work here. Say it in words, or show it as a picture.' },
    {
      sign: /(?<![\w$])\$(?<words>[^\s$\d](?:[^$\n]*[^\s$])?)\$(?![\d\w])/dgmu,
      instead: ({ words = '' }) => (/[\\^_=<>{}]|^\p{L}$/u.test(words) ? `Formulas do not work here. Write ${/^\p{L}$/u.test(words) ? `*${words}*` : 'it in words, or with signs such as <sup>2</sup> and ≤'}.` : undefined),
    },
  ],
});

export const emojiName = markRule({
  id: 'emoji-name',
  level: 'error',
  tells: 'The name of a small picture between colons.',
  examples: {
    wrong: ['Well done :smile:', ':heart: and :+1:', ':warning: Careful.'],
    right: ['At 9:30:15.', 'Well done 🙂', 'a:b:c', '`:smile:`', 'Note: this: that.', 'Try :term[exposure]: it helps.', '10:30:pm'],
  },
  marks: [{ sign: new RegExp(String.raw`(?<![\w:${THING}]):(?!toc:)(?:[a-z][a-z_\d-]*|[+-]1):(?![\w:${THING}[])`, 'dgmu'), instead: () => 'Type the picture itself, such as 🙂, or take it out.' }],
});

/** The same in HTML, with the word that the letters belong to; nothing where they stand alone. */
function raised(element: 'sup' | 'sub', words: string | undefined, word: RegExp, before: string): string | undefined {
  const [stem] = word.exec(before.slice(-LONGEST_WORD)) ?? [];
  return stem && `Write ${stem}<${element}>${words ?? ''}</${element}>.`;
}
