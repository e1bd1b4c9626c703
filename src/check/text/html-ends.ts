import type { Part } from '../../content/markdown/body.ts';
import { isKnown } from './html-names.ts';
import { printedTags } from './html-words.ts';
import type { TextRule } from './text.ts';
import { placeOf, written } from './written.ts';

/** An element's start or end, a note, or another thing of HTML that is no text. */
const SIGN = /<!--[^]*?(?:-->|$)|<[?!][^]*?(?:>|$)|<(\/?)([a-z][\w-]*)(?:[^"'>]|"[^"]*"|'[^']*')*?(\/?)>/gi;

/** Elements that have no end. Source: HTML Standard, 13.1.2, void elements. */
const WITHOUT_END = ['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'];

/** Elements whose end may be left out where what holds them ends. Source: HTML Standard, 13.1.2.4, optional tags. */
const END_LEFT_OUT = ['p', 'li', 'dt', 'dd', 'rt', 'rp', 'optgroup', 'option', 'caption', 'colgroup', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];

interface Open {
  name: string;
  part: Part<'html'>;
}

export const htmlEnds: TextRule = {
  id: 'html-ends',
  level: 'error',
  tells: 'HTML that is opened and not closed, or closed and not open: it swallows what stands after it.',
  examples: {
    wrong: ['<b>Sleep', 'Sleep</b>', '<li>one', '<ul><li>one</li></li></ul>', '<table><tr><td>a</table></td>'],
    right: [
      '<b>Sleep</b>',
      '<details><summary>More</summary>\n\nWords.\n\n</details>',
      '<ul><li>one</li><li>two</li></ul>\n\n<table><tr><td>a</td></tr></table>',
      '<ul>\n<li>one\n<li>two\n</ul>\n\n<dl><dt>a<dd>b</dl>',
      '<table><thead><tr><th>a</th></tr></thead>\n\n<tbody><tr><td>\n\nb\n\n</td></tr></tbody></table>',
      '<p>One<br>two<wbr/>three</p>',
      '<!-- <li> --><b title="a > b">x</b>',
      '<ol><li>one<ul><li>two</ul><li>three</li></ol>',
      '<ruby>a<rt>b</ruby>',
    ],
  },
  check({ body }, _, report) {
    const open: Open[] = [];
    // What another rule tells of: a start that is printed, and names that HTML does not have.
    const printed = printedTags(body).length > 0 ? ['a'] : [];
    for (const part of body.of('html')) {
      for (const [, slash, written = '', closed] of part.value.matchAll(SIGN)) {
        const name = written.toLowerCase();
        if (name === '') continue;
        if (slash === '') {
          if (closed !== '/' && !WITHOUT_END.includes(name)) open.push({ name, part });
        } else if (!close(name, open) && !['p', 'br'].includes(name)) {
          if (!printed.includes(name)) report(body.at(part), `</${name}> closes something that is not open here. Take it out, or write <${name}> where it starts.`);
        }
      }
    }
    for (const { name, part } of open) {
      // A paragraph ends at the next block, and swallows nothing.
      if (name !== 'p' && isKnown(name)) report(body.at(part), `<${name}> is opened here and not closed. Write </${name}> where it ends, or &lt; for the sign < itself.`);
    }
  },
};

export const htmlNotes: TextRule = {
  id: 'html-notes',
  level: 'error',
  tells: 'A note that is opened and not closed, or signs of HTML that belong to programs.',
  examples: {
    wrong: ['<!-- a note', '<?php ?>', 'Text <!-- a note', 'Text <!-- a note\n\nin two parts --> goes on.'],
    right: ['<!-- a note -->\n\nText.', '1 < 2', 'Text <!-- a\nnote --> goes on.', '`<!--`', '\\<!-- so', 'A --> B'],
  },
  check({ body }, _, report) {
    for (const part of body.of('html')) {
      for (const [sign, , name] of part.value.matchAll(SIGN)) {
        if (name) continue;
        if (!sign.startsWith('<!--')) report(body.at(part), `what starts with ${sign.slice(0, 2)} belongs to programs. Take it out, or write &lt; for the sign < itself.`);
        else if (!sign.endsWith('-->')) report(body.at(part), 'a note is opened here and not closed, so that nobody would see the rest of the text. Write --> where it ends.');
      }
    }
    for (const { index } of written(body).matchAll(/<!--/g)) {
      report(placeOf(body, index), 'this note is printed as it stands, since its paragraph ends before it does. Write --> where it ends, and no empty line in it.');
    }
  },
};

/** Closes the last element of a name, with all in it whose end may be left out. Returns whether there is one. */
function close(name: string, open: Open[]): boolean {
  const start = open.findLastIndex((element) => element.name === name);
  if (start === -1) return false;
  const within = open.splice(start).slice(1);
  open.push(...within.filter((element) => !END_LEFT_OUT.includes(element.name)));
  return true;
}
