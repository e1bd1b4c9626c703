import { THING } from '../written.ts';
import { markRule } from './mark.ts';

/** Longer words are shown in part. */
const LONGEST_WORD = 30;

export const raisedLetters = markRule({
  id: 'raised-letters',
  level: 'error',
  tells: 'Raised and lowered letters as other systems write them.',
  examples: {
    wrong: ['H~2~O', 'x^2^ and y^n^', 'CO~2~', 'The 1^st^ of May.'],
    right: ['H<sub>2</sub>O', '5~10 mg or 20~30 mg', '2 ^ 3', '10^6 cells', '`H~2~O`', 'A face ^_^ here.', 'From ~10 to ~20.'],
  },
  marks: [
    {
      sign: /\^(?<words>[^\s^[\]]{1,8})\^(?!\^)/dgmu,
      instead: ({ words }, { body, from }) => raised('sup', words, /[\p{L}\d)]+$/u, body.source.slice(0, from)),
    },
    {
      sign: /~(?<words>\w{1,3})~(?!~)/dgmu,
      instead: ({ words }, { body, from }) => raised('sub', words, /(?:\p{L}|\))+$/u, body.source.slice(0, from)),
    },
  ],
});

export const singleTildes = markRule({
  id: 'single-tildes',
  level: 'warning',
  tells: 'One tilde before words and one behind them, which strike nothing out.',
  examples: {
    wrong: ['It was ~wrong~ so.', 'It was ~all wrong~.'],
    right: [
      'It was ~~wrong~~ so.', 'From ~10 to ~20 mg.', '5~10 or 20~30.', 'H~2~O', 'Years ~ days.',
      'About ~an hour, then ~two.', '`~wrong~`',
    ],
  },
  marks: [{ sign: /(?<![\p{L}\d~])~(?<words>\p{L}(?:[^~\n]*[\p{L}.!?])?)~(?![\p{L}\d~])/dgmu, instead: ({ words }) => `To strike words out, write ~~${words}~~.` }],
});

export const formula = markRule({
  id: 'formula',
  level: 'error',
  tells: 'A formula between dollar signs.',
  examples: {
    wrong: ['$x^2$', '$$\na = b\n$$', '$n$ people', 'Here $p < 0.05$ counts.', '$\\alpha$'],
    right: [
      'It costs $5 to $10.', 'From $20/$30 to $40.', 'US$5 or A$6.', 'Between $5 and $x.', '`$x^2$`',
      'Pay $5–$10 = more.', 'Up to \\$x\\$.',
    ],
  },
  marks: [
    {
      sign: /\$\$(?<words>[^$]+)\$\$/dgmu,
      instead: () => 'Formulas do not work here. Say it in words, or show it as a picture.',
    },
    {
      sign: /(?<![\w$])\$(?<words>[^\s$\d](?:[^$\n]*[^\s$])?)\$(?![\d\w])/dgmu,
      instead({ words = '' }) {
        if (/^\p{L}$/u.test(words)) return `Formulas do not work here. Write *${words}*.`;
        return /[\\^_=<>{}]/.test(words) ? 'Formulas do not work here. Write it in words, or with signs such as <sup>2</sup> and ≤.' : undefined;
      },
    },
  ],
});

export const emojiName = markRule({
  id: 'emoji-name',
  level: 'error',
  tells: 'The name of a small picture between colons.',
  examples: {
    wrong: ['Well done :smile:', ':heart: and :+1:', ':warning: Careful.'],
    right: [
      'At 9:30:15.', 'Well done 🙂', 'a:b:c', '`:smile:`', 'Note: this: that.', 'Try :term[exposure]: it helps.',
      '10:30:pm',
    ],
  },
  marks: [
    {
      sign: new RegExp(String.raw`(?<![\w:${THING}]):(?!toc:)(?:[a-z][a-z_\d-]*|[+-]1):(?![\w:${THING}[])`, 'dgmu'),
      instead: () => 'Type the picture itself, such as 🙂, or take it out.',
    },
  ],
});

/** The same in HTML, with the word that the letters belong to; nothing where they stand alone. */
function raised(element: 'sup' | 'sub', words: string | undefined, word: RegExp, before: string): string | undefined {
  const [stem] = word.exec(before.slice(-LONGEST_WORD)) ?? [];
  return stem && `Write ${stem}<${element}>${words ?? ''}</${element}>.`;
}
