import type { Part } from '../../content/markdown/body.ts';
import type { TextRule } from './text.ts';

/** An element's start or end, a note, or another thing of HTML that is no text. */
const SIGN = /<!--[^]*?(?:-->|$)|<[?!][^]*?(?:>|$)|<(\/?)([a-z][\w-]*)(?:[^"'>]|"[^"]*"|'[^']*')*?(\/?)>/gi;

/** Elements that have no end, or need none. */
const WITHOUT_END = ['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'p', 'li', 'dt', 'dd', 'option', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot'];

export const htmlEnds: TextRule = {
  id: 'html-ends',
  level: 'error',
  tells: 'HTML that is opened and not closed, or closed and not open: it swallows what stands after it.',
  examples: { wrong: ['<b>Sleep', 'Sleep</b>'], right: ['<b>Sleep</b>', '<details><summary>More</summary>\n\nWords.\n\n</details>'] },
  check({ body }, _, report) {
    const open: { name: string; part: Part<'html'> }[] = [];
    for (const part of body.of('html')) {
      for (const [, slash, written = '', closed] of part.value.matchAll(SIGN)) {
        const name = written.toLowerCase();
        if (name === '') continue;
        if (slash === '/') {
          const start = open.findLastIndex((element) => element.name === name);
          if (start !== -1) open.splice(start, 1);
          else if (!['p', 'br'].includes(name)) report(body.at(part), `</${name}> closes something that is not open here. Take it out, or write <${name}> where it starts.`);
        } else if (closed !== '/' && !WITHOUT_END.includes(name)) {
          open.push({ name, part });
        }
      }
    }
    for (const { name, part } of open) report(body.at(part), `<${name}> is opened here and not closed. Write </${name}> where it ends, or &lt; for the sign < itself.`);
  },
};

export const htmlNotes: TextRule = {
  id: 'html-notes',
  level: 'error',
  tells: 'A note that is opened and not closed, or signs of HTML that belong to programs.',
  examples: { wrong: ['<!-- a note', '<?php ?>'], right: ['<!-- a note -->\n\nText.', '1 < 2'] },
  check({ body }, _, report) {
    for (const part of body.of('html')) {
      for (const [sign, , name] of part.value.matchAll(SIGN)) {
        if (name) continue;
        if (!sign.startsWith('<!--')) report(body.at(part), `what starts with ${sign.slice(0, 2)} belongs to programs. Take it out, or write &lt; for the sign < itself.`);
        else if (!sign.endsWith('-->')) report(body.at(part), 'a note is opened here and not closed, so that nobody would see the rest of the text. Write --> where it ends.');
      }
    }
  },
};
