import { type PhrasingContent, replaced, type Root } from './nodes.ts';

/** Addresses in words, which readers of Markdown make links of. */
const BARE = /(?:https?:\/\/|(?<![\w@/.-])www\.(?=[\w-]+\.))[^\s<>"“”‘’«»()[\]{}|\\^`]*[^\s<>"“”‘’«»()[\]{}|\\^`.,;:!?']/g;

/** Makes links of addresses that stand in words. The tree is changed. */
export function bareAddresses(tree: Root): void {
  replaced(tree, (node, parent) => {
    if (node.type !== 'text' || parent.type === 'link' || !/:\/\/|www\./i.test(node.value)) return node;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { index, 0: address } of node.value.matchAll(BARE)) {
      parts.push({ type: 'text', value: node.value.slice(from, index) }, { type: 'link', url: address.replace(/^www\./, 'https://$&'), children: [{ type: 'text', value: address }] });
      from = index + address.length;
    }
    return [...parts, { type: 'text' as const, value: node.value.slice(from) }].filter((part) => part.type !== 'text' || part.value !== '');
  });
}
