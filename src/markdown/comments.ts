import { defineMdastPlugin } from 'satteri';

/** Leaves out what writers note for each other in `<!-- -->`: readers of the page's source need not see it. */
export const comments = defineMdastPlugin({
  name: 'comments',
  html(node, context) {
    const value = node.value.replace(/<!--[^]*?-->/g, '');
    if (value === node.value) return;
    if (value.trim() === '') context.removeNode(node);
    else context.replaceNode(node, { ...node, value });
  },
});
