import { markRule } from './mark.ts';

const plain = (words: string) => `Write ${words} without these marks.`;

const BBCODE: Readonly<Record<string, (words: string, value: string) => string>> = {
  b: (words) => `Write **${words}**.`,
  i: (words) => `Write *${words}*.`,
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
    wrong: [
      '[b]bold[/b]', '[i]slanted[/i]', '[url=https://example.org]words[/url]', '[url]https://example.org[/url]',
      '[quote]Words.[/quote]', '[color=red]words[/color]', '[*] a point',
    ],
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
