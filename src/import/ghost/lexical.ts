import type { RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { cardHtml, h, words } from './card.ts';

/** HTML, and the names of parts that could not be turned. */
export interface TurnedHtml {
  html: string;
  unknown: string[];
}

interface Node {
  type: string;
  tag?: string;
  text?: string;
  /** A sum of marks, as below. */
  format?: number | string;
  url?: string;
  children?: Node[];
}

/** The marks of words, by their bits: https://github.com/facebook/lexical, `TEXT_TYPE_TO_FORMAT`. An underline is left out. */
const MARKS: readonly (readonly [bit: number, tag: string])[] = [[1, 'strong'], [2, 'em'], [4, 'del'], [16, 'code'], [32, 'sub'], [64, 'sup']];

/** Turns what the editor of Ghost writes (Lexical, as JSON) into HTML; nothing where it cannot be read. */
export function lexicalHtml(json: string): TurnedHtml | undefined {
  const unknown: string[] = [];
  const turn = (node: Node): RootContent[] => {
    const within = () => (node.children ?? []).flatMap(turn);
    switch (node.type.replace(/^extended-/, '')) {
      case 'text':
        return [marked(node)];
      case 'linebreak':
        return [h('br', [])];
      case 'paragraph':
        return [h('p', within())];
      case 'heading':
        return [h(node.tag ?? 'h2', within())];
      case 'list':
        return [h(node.tag ?? 'ul', within())];
      case 'listitem':
        return [h('li', within())];
      case 'quote':
      case 'aside':
        return [h('blockquote', [h('p', within())])];
      case 'link':
      case 'autolink':
        return [h('a', within(), { href: node.url })];
      default: {
        const card = cardHtml(node.type, node);
        if (!card) unknown.push(node.type);
        return card ?? [];
      }
    }
  };
  const root = parsed(json)?.root;
  return root && { html: toHtml({ type: 'root', children: (root.children ?? []).flatMap(turn) }, { allowDangerousHtml: true }), unknown };
}

function marked({ text = '', format = 0 }: Node): RootContent {
  const tags = MARKS.filter(([bit]) => (Number(format) & bit) !== 0).map(([, tag]) => tag);
  return tags.reduce<RootContent>((inner, tag) => h(tag, [inner]), words(text));
}

function parsed(json: string): { root?: Node } | undefined {
  try {
    return JSON.parse(json) as { root?: Node };
  } catch {
    return undefined;
  }
}
