import type { TextRule } from './text.ts';
import { placeOf, THING, written } from './written.ts';

export const unclosedCode: TextRule = {
  id: 'unclosed-code',
  level: 'error',
  tells: 'Three ticks or tildes that make all that follows a piece of a program.',
  examples: {
    wrong: ['```\nno end', 'What helps\n~~~~~\nMore.'],
    right: [
      '```\nended\n```', '~~~\nended\n~~~', '> ```\n> ended\n> ```', '- ```\n  ended\n  ```', '`code`',
      '````\n```\n````',
    ],
  },
  check({ body }, _, report) {
    for (const code of body.of('code')) {
      const [first, last] = body.ends(code);
      const [, fence] = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(first) ?? [];
      if (!fence) continue;
      const isOneLine = code.position?.start.line === code.position?.end.line;
      if (isOneLine || !last.replace(/^[\s>]+/, '').startsWith(fence)) {
        report(
          body.at(code),
          `${fence} makes all that follows a piece of a program. Take it out, or write ${fence} on a line of its own where the piece ends.`,
        );
      }
    }
  },
};

export const ticksForQuotes: TextRule = {
  id: 'ticks-for-quotes',
  level: 'warning',
  tells: 'Slanted ticks around words of prose, which show them as a piece of a program.',
  examples: {
    wrong: ['She said `I am fine, thank you`.', "She said `I am fine' to me."],
    right: ['She said "I am fine".', 'Type `npm run check` now.', 'Write `:term[cortisol]` there.', 'It’s `so`.', '`a b`'],
  },
  check({ body }, _, report) {
    for (const code of body.of('inlineCode')) {
      if (/^["“]?\p{Lu}[\p{L}'’]*(?:,? [\p{L}'’]+){2,}[.!?,]?["”]?$/u.test(code.value)) {
        report(
          body.at(code),
          `these ticks show the words as a piece of a program. Write "${code.value.replace(/["“”]/g, '')}".`,
        );
      }
    }
    for (const { index, groups } of written(body).matchAll(new RegExp(`(?<![\`${THING}\\w])\`(?<words>[^\`'\\n${THING}]+)'(?![\\p{L}])`, 'gu'))) {
      report(placeOf(body, index), `this is printed as it stands. Write "${groups?.['words'] ?? ''}".`);
    }
  },
};
