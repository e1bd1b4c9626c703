import { defineMdastPlugin, type MdastNode } from 'satteri';
import { element, text } from './elements.ts';

/** The numbers for help, as they stand in texts. */
const NUMBERS = /(?<![\d-])(988|911|1-800-\d{3}-\d{4})(?![\d-])/;

/** Makes a number for help one tap away, wherever a text names it. */
export const helpNumbers = defineMdastPlugin({
  name: 'help-numbers',
  text(node, context) {
    const parts = node.value.split(NUMBERS);
    if (parts.length === 1 || ['link', 'heading'].includes(context.parent(node).type)) return;
    context.replaceNode(
      node,
      parts.flatMap((part, index): MdastNode[] => {
        if (index % 2 === 0) return part ? [text(part)] : [];
        const scheme = sendsAMessage(parts[index - 1] ?? '') ? 'sms' : 'tel';
        return [element('a', { href: `${scheme}:${part.replaceAll('-', '')}` }, [text(part)])];
      }),
    );
  },
});

function sendsAMessage(before: string): boolean {
  return /\b(?:text|texto|mensaje)(?:\s+\S+)?(?:\s+(?:to|al))?\s+$/i.test(before) && !/\b(?:call or text|llame o envíe)\s/i.test(before);
}
