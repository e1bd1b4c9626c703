import type { Body, Part } from '../../content/markdown/body.ts';
import { wordsOf } from '../../content/markdown/tree.ts';
import type { TextRule } from './text.ts';

/** What ends a sentence, or leads to what stands below it: no heading does. A question may be one. */
const SENTENCE = /[.:;,…]["”'’»)*_]*$/;

/** A field of the file, between dashes that stand too low. */
const FIELD = /^\w+: \S/;

/** As long as a heading gets. */
const LONGEST = 80;

export const underlinedHeading: TextRule = {
  id: 'underlined-heading',
  level: 'error',
  tells: 'A paragraph with dashes right below it, which becomes a heading by that.',
  examples: {
    wrong: [
      'A paragraph.\n---', 'A paragraph\nof two lines\n---', 'What we know:\n-', 'One point, and\n--',
      '---\ntitle: Sleep\n---',
    ],
    right: [
      'A paragraph.\n\n---', 'What helps\n----------', 'Why?\n----', '## What helps', 'Words\n\n***', 'Text\n***',
      '- one\n- two', '```\nWords.\n---\n```',
    ],
  },
  check({ body }, _, report) {
    for (const { heading, line } of underlined(body)) {
      const words = wordsOf(heading);
      const isLine = line.startsWith('---');
      if (FIELD.test(words)) {
        report(
          body.at(heading),
          'this becomes a heading, by the dashes below it. Fields stand at the top of the file alone: take these lines out.',
        );
      } else if (isSentence(words)) {
        report(
          body.at(heading),
          `this paragraph becomes a heading, by the ${line} right below it. Put an empty line between them${isLine ? '' : ', or take the signs out'}.`,
        );
      } else if (/^--?$/.test(line)) {
        report(
          body.at(heading),
          `this becomes a heading, by the ${line} right below it. Write ## ${words}, or put an empty line between them.`,
        );
      }
    }
  },
};

export const dashesBelowWords: TextRule = {
  id: 'dashes-below-words',
  level: 'warning',
  tells: 'A few dashes right below a few words, which become a heading by that.',
  examples: {
    wrong: ['What helps\n---', 'She slept at last\n---'],
    right: ['What helps\n----------', '## What helps', 'What helps\n\n---', 'Sleep\n-----'],
  },
  check({ body }, _, report) {
    for (const { heading, line } of underlined(body)) {
      const words = wordsOf(heading);
      if (line === '---' && !isSentence(words) && !FIELD.test(words)) {
        report(
          body.at(heading),
          `this becomes a heading, by the --- right below it. If it should be one, write ## ${words}; if not, put an empty line between them.`,
        );
      }
    }
  },
};

export const lineOfHash: TextRule = {
  id: 'line-of-hash',
  level: 'warning',
  tells: 'Words on a line of their own behind a # without a space, or behind more of them than there are levels.',
  examples: {
    wrong: [
      '#What helps', '####### Sleep', '#Qué ayuda',
    ],
    right: [
      '#1 reason', '#MentalHealth', '## What helps', '#hashtag and #another', '#MeToo was a start.', 'C# 1',
      '\\#What helps',
    ],
  },
  check({ body }, _, report) {
    for (const paragraph of body.of('paragraph')) {
      const [first] = body.ends(paragraph);
      const [, words] = /^(?:#(?=\p{L})|#{7,} +)(\S+(?: [^#\n]*|))$/u.exec(first.trim()) ?? [];
      if (paragraph.position?.start.line !== paragraph.position?.end.line || words === undefined) continue;
      if (first.trim().startsWith('##') || (words.includes(' ') && !SENTENCE.test(words))) {
        report(
          body.at(paragraph),
          `this is printed as it stands. If it is a heading, write ## ${words}`,
        );
      }
    }
  },
};

/** Whether a heading is a paragraph that signs right below it make one. */
export function isParagraph(heading: Part<'heading'>, body: Body): boolean {
  return underlined(body).some((other) => other.heading === heading) && isSentence(wordsOf(heading));
}

/** The headings that dashes below them make, with those dashes. */
function underlined(body: Body): { heading: Part<'heading'>; line: string }[] {
  return body.of('heading').flatMap((heading) => {
    const [, last] = body.ends(heading);
    const line = last.replace(/^[\s>]+/, '').trim();
    return /^(?:=+|-+)$/.test(line) && heading.position?.start.line !== heading.position?.end.line ? [{ heading, line }] : [];
  });
}

/** Words that are no heading to the eye. */
function isSentence(words: string): boolean {
  return words.trim().includes('\n') || SENTENCE.test(words.trim()) || words.length > LONGEST;
}
