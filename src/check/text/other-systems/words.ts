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

/** Words that neither begin nor end with a space. */
const WORDS = (but: string) => String.raw`[^\s${but}](?:[^\n${but}]*[^\s${but}])?`;

const MARKS: readonly Mark[] = [
  // CriticMarkup, GitLab
  around(String.raw`\{(?:\+\+?|--?|==|>>)`, String.raw`(?:\+\+?|--?|==|<<)\}`, String.raw`[^{}\n]*?`, plain),
  // Highlighted, inserted, hidden until tapped, noted among writers
  around('(?<!=)==', '==(?!=)', WORDS('='), bold),
  around(String.raw`(?<![\w+])\+\+`, String.raw`\+\+(?![\w+])`, WORDS('+'), plain),
  around('(?<![\\w:])::', '::(?![\\w:[])', WORDS(':'), bold),
  around('>?!', '!<', String.raw`[^\s!](?:[^!\n]*[^\s!])?`, plain),
  around(String.raw`(?<![|\w])\|\|`, String.raw`\|\|(?![|\w])`, WORDS('|'), plain),
  around('%%', '%%', '[^%]+', (words) => `A note among writers is written <!-- ${words.replace(/\s+/g, ' ')} -->`),
  // MediaWiki
  around("(?<!')'''", "'''(?!')", WORDS("'"), bold),
  around("(?<!')''", "''(?!')", WORDS("'"), (words) => `Write *${words}*, or "${words}" in quotation marks.`),
  // DokuWiki
  around(String.raw`(?<![\w:/.])\/\/`, String.raw`\/\/(?![\w/])`, WORDS('/'), slanted),
  // LaTeX
  { sign: /(?<=\p{L}\.)~(?=\p{Lu})/dgmu, instead: () => 'Write a space in place of it, or &nbsp; to keep the words on one line.' },
  around(String.raw`\\(?:textbf|textsc)\{`, String.raw`\}`, String.raw`[^{}\n]*`, bold),
  around(String.raw`\\(?:emph|textit)\{`, String.raw`\}`, String.raw`[^{}\n]*`, slanted),
  around(String.raw`\\(?:underline|text|href|url)\{`, String.raw`\}`, String.raw`[^{}\n]*`, plain),
  around(`(?<!${THING})\`\``, "''", "[^`'\\n]+", (words) => `Write "${words}".`),
  // Jira
  {
    sign: /(?<!:)\{(?<name>color|quote|noformat|panel|info|tip|note|warning|code)(?::[^}\n]*)?\}/dgmu,
    instead: () => 'Take it out: the site gives every text the same look.',
  },
];

export const markOfOtherSystem = markRule({
  id: 'mark-of-other-system',
  level: 'error',
  tells: 'Marks around words as other systems have them.',
  examples: {
    wrong: [
      '==highlighted==', '==some **bold** words==', '++inserted++', '||hidden||', '%%a note%%', "'''bold'''",
      "''slanted''", '\\textbf{bold}', '\\emph{slanted}', "``quoted''", '{color:red}words{color}', '{++added++}',
      '{+ added +}', '::highlighted::', 'So >!hidden!< here.', '//slanted//', 'Dr.~Smith', '{>>a comment<<}',
    ],
    right: [
      '**bold**', 'C++ and C++', 'a == b and b == c', "It's the teachers' room, the parents' too.", '`==x==`',
      '100 %, 5%% of', 'a || b', 'https://example.org//a//b', 'and//or', 'Oh!', 'a :: b :: c', '=====', '\\==x==',
      '1 + 1 ++', 'She said "so".',
    ],
  },
  marks: MARKS,
});
