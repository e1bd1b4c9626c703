import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cardHtml, h, words } from './card.ts';
import type { TurnedHtml } from './lexical.ts';

/** Words with the marks that open before them, and how many close behind. A kind of 1 is a small thing between words, such as a line's end. */
type Marker = [kind: 0 | 1, opening: number[], closing: number, value: string | number];

/** By https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md, version 0.3. */
interface Mobiledoc {
  markups?: [tag: string, attributes?: string[]][];
  atoms?: [name: string, ...rest: unknown[]][];
  cards?: [name: string, payload: object][];
  sections?: ([1, string, Marker[]] | [2, string] | [3, string, Marker[][]] | [10, number])[];
}

/** Turns what the older editor of Ghost writes (Mobiledoc, as JSON) into HTML; nothing where it cannot be read. */
export function mobiledocHtml(json: string): TurnedHtml | undefined {
  const doc = parsed(json);
  const unknown: string[] = [];
  const children = doc?.sections?.flatMap((section): RootContent[] => {
    if (section[0] === 1) return [h(section[1], inline(section[2], doc))];
    if (section[0] === 2) return [h('img', [], { src: section[1] })];
    if (section[0] === 3) return [h(section[1], section[2].map((item) => h('li', inline(item, doc))))];
    const [name, payload] = doc.cards?.[section[1]] ?? ['card', {}];
    const card = cardHtml(name, payload);
    if (!card) unknown.push(name);
    return card ?? [];
  });
  return children && { html: toHtml({ type: 'root', children }, { allowDangerousHtml: true }), unknown };
}

/** Words with their marks, which open before some words and close behind others. */
function inline(markers: readonly Marker[], doc: Mobiledoc): RootContent[] {
  const root = h('p', []) as { children: RootContent[] };
  const open = [root];
  for (const [kind, opening, closing, value] of markers) {
    for (const index of opening) {
      const [tag, attributes = []] = doc.markups?.[index] ?? ['span'];
      const mark = h(tag, [], { href: attributes[attributes.indexOf('href') + 1] });
      open.at(-1)?.children.push(mark);
      open.push(mark as { children: RootContent[] });
    }
    if (kind === 0) open.at(-1)?.children.push(words(String(value)));
    else if (doc.atoms?.[Number(value)]?.[0] === 'soft-return') open.at(-1)?.children.push(h('br', []));
    open.splice(Math.max(1, open.length - closing));
  }
  return root.children;
}

function parsed(json: string): Mobiledoc | undefined {
  try {
    const doc = JSON.parse(json) as Mobiledoc;
    return Array.isArray(doc.sections) ? doc : undefined;
  } catch {
    return undefined;
  }
}
