import type { MdastNode } from 'satteri';

/** An HTML element that a writer put into a text. */
export interface Element {
  /** In small letters; a component's name as it is. */
  name: string;
  /** What its attributes are set to, by their names in small letters. */
  attributes: ReadonlyMap<string, string>;
  /** How many lines and characters after the start of its part it stands. */
  lines: number;
  characters: number;
}

const TAG = /<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)/gi;
const ATTRIBUTE = /([^\s"'=<>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** The elements that open in a part of a text. */
export function elementsIn(part: MdastNode): Element[] {
  if (part.type === 'html') return inHtml(part.value);
  if ((part.type !== 'mdxJsxFlowElement' && part.type !== 'mdxJsxTextElement') || !part.name) return [];
  const attributes = part.attributes.flatMap((attribute): [string, string][] =>
    'name' in attribute && typeof attribute.name === 'string' ? [[attribute.name.toLowerCase(), typeof attribute.value === 'string' ? attribute.value : '']] : [],
  );
  return [{ name: part.name, attributes: new Map(attributes), lines: 0, characters: 0 }];
}

function inHtml(html: string): Element[] {
  const read = html.replace(/<!--[^]*?(?:-->|$)/g, (note) => note.replace(/[^\n]/g, ' '));
  return [...read.matchAll(TAG)].map(({ index, 1: name = '', 2: rest = '' }) => {
    const before = read.slice(0, index);
    return {
      name: name.toLowerCase(),
      attributes: new Map([...rest.matchAll(ATTRIBUTE)].map(([, attribute = '', ...values]) => [attribute.toLowerCase(), values.find((value) => value !== undefined) ?? ''])),
      lines: before.split('\n').length - 1,
      characters: index - (before.lastIndexOf('\n') + 1),
    };
  });
}
