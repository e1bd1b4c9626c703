import type { TextRule } from './text.ts';

export const unshownSign: TextRule = {
  id: 'unshown-sign',
  level: 'error',
  tells: 'A sign that browsers cannot show.',
  examples: { wrong: ['A sign &#0; here.'], right: ['Salt &amp; pepper.'] },
  check({ body }, _, report) {
    for (const text of body.of('text')) {
      if (text.value.includes('\uFFFD')) report(body.at(text), 'this text holds a sign that browsers cannot show, such as &#0;. Take it out.');
    }
  },
};
