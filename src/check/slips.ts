import type { MdastNode } from 'satteri';

/**
 * Slips of the hand that Markdown takes for plain text: nothing looks wrong to its writer, and a card, a heading or a
 * citation is lost to readers.
 *
 * @param sources the names of the sources
 */
export function slipFaults(part: MdastNode, sources: readonly string[]): string[] {
  switch (part.type) {
    case 'text':
      return [...sourcesWithoutMark(part.value, sources), ...spacedLinks(part.value)];
    case 'paragraph':
      return lostStart(part);
    default:
      return [];
  }
}

function sourcesWithoutMark(text: string, sources: readonly string[]): string[] {
  return [...text.matchAll(/\[([\w-]+)\]/g)].flatMap(([, name = '']) =>
    sources.includes(name) ? [`[${name}] is printed as it stands. To cite the source, write [^${name}].`] : [],
  );
}

function spacedLinks(text: string): string[] {
  return [...text.matchAll(/\[([^[\]]+)\]\s+\(((?:\/|#|\.\/|https?:|mailto:|tel:)[^()\s]*)\)/g)].map(
    ([, words = '', address = '']) => `this is printed as it stands, because of the space between ] and (. Write [${words}](${address}).`,
  );
}

function lostStart({ children: [first] }: Extract<MdastNode, { type: 'paragraph' }>): string[] {
  if (first?.type !== 'text') return [];
  const [, block] = /^:::\s+([\w-]+)/.exec(first.value) ?? [];
  if (block) return [`the name of a block stands right behind its colons. Write :::${block}`];
  const [, marks, words] = /^(#{2,6})([^\s#].*)/.exec(first.value) ?? [];
  return marks ? [`a heading has a space behind its marks. Write ${marks} ${words}`] : [];
}
