import { defineMdastPlugin } from 'satteri';
import { element, text } from './elements.ts';

/**
 * Prints the boxes of a list to tick off, `- [ ]` and `- [x]`, as signs. The box of a form, which Markdown makes of them, cannot
 * be ticked here, has no name to be read aloud, and is left out by feeds and reader views.
 */
export const taskLists = defineMdastPlugin({
  name: 'task-lists',
  listItem(node, context) {
    if (typeof node.checked !== 'boolean') return;
    const [first] = node.children;
    context.prependChild(first?.type === 'paragraph' ? first : node, element('span', { class: 'box' }, [text(node.checked ? '☑ ' : '☐ ')]));
    context.setProperty(node, 'checked', null);
    context.setProperty(node, 'data', { hProperties: { class: 'task' } });
  },
});
