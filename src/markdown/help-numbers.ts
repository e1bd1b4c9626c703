import { defineMdastPlugin, type MdastNode } from 'satteri';
import { help, wayAddress } from '../model/help.ts';
import { digitsOf } from '../schema/help.ts';
import { telephoneNumbers } from '../schema/named-numbers.ts';
import { element, text } from './elements.ts';
import { pieces } from './passage.ts';

/** Makes a number for help one tap away where a text says to call it or to write to it, and never within a link or a heading. */
export const helpNumbers = defineMdastPlugin({
  name: 'help-numbers',
  paragraph: (node, context) => linkNumbers(node, context),
  tableCell: (node, context) => linkNumbers(node, context),
});

function linkNumbers(block: Readonly<MdastNode>, context: { replaceNode(node: Readonly<MdastNode>, by: MdastNode[]): void }): void {
  const all = pieces(block);
  const found = telephoneNumbers(all.map(({ shown }) => shown).join('')).flatMap((number) => {
    const known = help().numbers.find((other) => digitsOf(other) === number.digits);
    return known ? [{ ...number, known }] : [];
  });
  let start = 0;
  for (const { node, shown } of all) {
    const end = start + shown.length;
    const here = found.filter(({ at, written }) => start <= at && at + written.length <= end);
    if (node && here.length > 0) {
      const parts: MdastNode[] = [];
      let from = start;
      for (const { at, written, way, known, keyword } of here) {
        if (at > from) parts.push(text(shown.slice(from - start, at - start)));
        const address = wayAddress(way === 'write' ? { sms: known, keyword } : { call: known });
        parts.push(element('a', { href: address ?? '' }, [text(written)]));
        from = at + written.length;
      }
      if (from < end) parts.push(text(shown.slice(from - start)));
      context.replaceNode(node, parts);
    }
    start = end;
  }
}
