import type { TextRule } from './text.ts';
import { allLines, linesOf, placeOf } from './written.ts';

/** Signs that word processors put before a point and that stand for nothing else there; their own fonts' signs are in the private area. */
const BULLET = /^(?:[•‣◦▪▫●○■⁃∙➢➤❖\uE000-\uF8FF]\s*|·\s+|[o§¨](?:\t|\s{3})\s*)/u;

/** Signs that are bullets where each line of a paragraph starts with the same one; a dash or an "o" begins a line of prose, too. */
const REPEATED = /^(?:(?<sign>[–—―−‐‑»>→⇒►▶✓✔✗✘★☆♦◆□☐☑☒*+o§~]|#\.|--|\p{Extended_Pictographic}\uFE0F?)\s+|(?<tight>[*+–→✓✔✗✘])(?=\p{L}))/u;

/** A box to tick off. */
const BOX = /^[□☐☑☒]/u;

/** How a point is numbered without being one for Markdown: (1), a), ii., 1:, 1.), 1º, ①. Not with a dot alone, which would be one. */
const NUMBER = /^(?:\((?<inBrackets>\d{1,2}|[a-z])\)|(?<letter>[a-z])[.)]|(?<roman>i{2,3}|iv|vi{1,3}|ix)[.)]|#?(?<digits>\d{1,2})(?: ?[-–—:]|\.[-)]|\.?[º°]\.?)|(?<circle>[①-⑳]))\s+/iu;

export const wordBullet: TextRule = {
  id: 'word-bullet',
  level: 'error',
  tells: 'A point of a list that starts with the sign of a word processor.',
  examples: {
    wrong: [
      '·\tone\n·\ttwo', '\uF0B7\tone\n\uF0B7\ttwo', 'o\tone\no\ttwo', '• one  \n• two', '- one\n  ○ two', '➢ one',
      '> • one', 'o   one', '§   one',
    ],
    right: ['- one\n- two', 'a · b', 'The sign • stands for a point.', '`• one`', '\\• is a sign.', 'o bien mañana', '5 · 3'],
  },
  check({ body }, _, report) {
    for (const { words, typed, at } of allLines(body)) {
      const [sign] = BULLET.exec(words) ?? [];
      if (sign !== undefined) report(placeOf(body, at), `a point of a list starts with a hyphen and a space. Write - ${typed.slice(sign.length)}`.trimEnd());
    }
  },
};

export const repeatedSign: TextRule = {
  id: 'repeated-sign',
  level: 'error',
  tells: 'Lines that start with the same sign and run together, since the sign makes no list.',
  examples: {
    wrong: [
      '– one\n– two', '— one\n— two', '→ one\n→ two', '✓ one\n✓ two', '✅ one\n✅ two', 'o one\no two', '☐ one\n☐ two',
      'What helps:\n– one\n– two', '*one\n*two', '–one\n–two', '#. one\n#. two',
    ],
    right: [
      '- one\n- two', '— Ana', 'One line\n— and an afterthought.', '—Buenas noches.\n—Buenas.', '– one\\\n– two',
      '– one\n\n– two', 'Hoy\no mañana\no nunca.', '→ See below.', '~ 5\n10', '*Results vary.', '+1 305\n+1 786',
    ],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      if (paragraph.children.some(({ type }) => type === 'break')) continue;
      const all = linesOf(body, paragraph).filter(({ words }) => !BULLET.test(words));
      const points = all.map(({ words }) => signOf(words));
      const first = points.findIndex((sign) => sign !== undefined);
      const sign = points[first];
      // What follows on a first sign goes on with it to the end; prose may have one by chance.
      if (sign === undefined || all.length - first < 2 || points.slice(first).some((other) => other !== sign)) continue;
      if (/\p{L}/u.test(sign) && first > 0) continue;
      for (const { typed, at } of all.slice(first)) {
        report(
          placeOf(body, at),
          `these lines run together, since ${sign} makes no list. Write ${BOX.test(sign) ? '- [ ]' : sign === '#.' ? '1.' : '-'} ${typed.replace(REPEATED, '')}`,
        );
      }
    }
  },
};

export const listNumber: TextRule = {
  id: 'list-number',
  level: 'error',
  tells: 'Lines that are numbered and run together, since their numbers make no list.',
  examples: {
    wrong: [
      '(1) one\n(2) two', 'a) one\nb) two', 'A. one\nB. two', '1.- uno\n2.- dos', '1º uno\n2º dos', '1 – one\n2 – two',
      '1: one\n2: two', '① one\n② two', 'First:\n(1) one\n(2) two', '1.) one\n2.) two', 'i. one\nii. two',
    ],
    right: [
      '1. one\n2. two', '1) one\n2) two', '(1) one, and more', 'Plan A. or\nB. Smith', 'a) one\n\nb) two',
      'a) one\\\nb) two', 'At\n5: this', 'I. Smith and\nV. Roe', 'ii) only',
    ],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      if (paragraph.children.some(({ type }) => type === 'break')) continue;
      const lines = linesOf(body, paragraph);
      // A list by letters comes to i., too, and never begins with it.
      const isRoman = /^i[.)]\s/i.test(lines.find(({ words }) => NUMBER.test(words))?.words ?? '');
      const points = lines.map((line) => ({ ...line, number: numberOf(line.words, isRoman) }));
      const first = points.findIndex(({ number }) => number === 1);
      if (first === -1 || points[first + 1]?.number !== 2) continue;
      for (const { typed, at, number } of points.slice(first)) {
        if (number) {
          report(
            placeOf(body, at),
            `these lines run together, since this makes no list. Write ${number}. ${typed.replace(NUMBER, '')}`,
          );
        }
      }
    }
  },
};

export const taskBox: TextRule = {
  id: 'task-box',
  level: 'error',
  tells: 'The box of a list to tick off that is printed as it stands.',
  examples: {
    wrong: ['- [] one', '- [ x ] one', '[ ] one\n[x] two', '- [ ]one', '- [ ]', '* [-] one'],
    right: [
      '- [ ] one\n- [x] two', '- [x](/about)', '1. [ ] one', '- [sic] one', '- [1] of them', '[x](/about)',
      '- \\[ ] one',
    ],
  },
  check({ body }, _, report) {
    for (const { words, typed, at } of allLines(body)) {
      const [box, sign = ''] = /^\[(\s*|\s*[xX✓✔]\s*|-)\](?!\(|\[|:)\s*/.exec(words) ?? [];
      if (box === undefined) continue;
      const rest = typed.slice(box.length);
      const advice = rest === '' ? 'Write behind it what is to be done' : `Write - [${/[x✓✔]/i.test(sign) ? 'x' : ' '}] ${rest}`;
      report(placeOf(body, at), `"${box.trim()}" is printed as it stands. ${advice}`);
    }
  },
};

/** The sign that a line starts with, where it could be one of a list. */
function signOf(words: string): string | undefined {
  const { sign, tight } = REPEATED.exec(words)?.groups ?? {};
  return sign ?? tight;
}

/** Roman numbers, in their order. */
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Which point it is, from 1, by how a line is numbered; nothing where it is not. */
function numberOf(words: string, isRoman: boolean): number | undefined {
  const { inBrackets, letter, roman, digits, circle } = NUMBER.exec(words)?.groups ?? {};
  const place = ROMAN.indexOf((roman ?? letter ?? '').toLowerCase());
  if (roman !== undefined || (isRoman && place !== -1)) return place + 1;
  if (circle) return circle.charCodeAt(0) - '①'.charCodeAt(0) + 1;
  const number = inBrackets ?? digits ?? letter;
  if (number === undefined) return undefined;
  return /\d/.test(number) ? Number(number) : number.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) + 1;
}
