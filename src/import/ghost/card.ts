import type { ElementContent, RootContent } from 'hast';
import { markdownHtml } from '../markdown-files/to-html.ts';

/** What an editor of Ghost puts between paragraphs, by the names of both editors. */
interface Card {
  src?: string;
  alt?: string;
  caption?: string;
  images?: { src?: string; alt?: string }[];
  html?: string;
  markdown?: string;
  code?: string;
  url?: string;
  calloutText?: string;
  heading?: string;
  content?: string;
}

/** HTML that stands in the tree as it is written; `html/` cleans it later. */
const raw = (value: string): RootContent => ({ type: 'raw', value }) as unknown as RootContent;

/** An element of HTML. */
export function h(tagName: string, children: RootContent[], properties: Record<string, string | undefined> = {}): ElementContent {
  const given = Object.fromEntries(Object.entries(properties).filter((pair): pair is [string, string] => pair[1] !== undefined));
  return { type: 'element', tagName, properties: given, children: children as ElementContent[] };
}

/** Words. */
export function words(value: string): RootContent {
  return { type: 'text', value };
}

/** What a card shows, by its name; nothing where only Ghost can show it. */
export function cardHtml(name: string, card: Card): RootContent[] | undefined {
  switch (name) {
    case 'image':
      return [figure([h('img', [], { src: card.src, alt: card.alt })], card.caption)];
    case 'gallery':
      return [figure((card.images ?? []).map(({ src, alt }) => h('img', [], { src, alt })), card.caption)];
    case 'html':
    case 'embed':
      return [raw(card.html ?? '')];
    case 'markdown':
    case 'card-markdown':
      return [raw(markdownHtml(card.markdown ?? ''))];
    case 'code':
    case 'codeblock':
      return [h('pre', [h('code', [words(card.code ?? '')])])];
    case 'bookmark':
      return [h('p', [h('a', [words(card.url ?? '')], { href: card.url })])];
    case 'callout':
      return [h('blockquote', [raw(card.calloutText ?? '')])];
    case 'toggle':
      return [h('h3', [raw(card.heading ?? '')]), raw(card.content ?? '')];
    case 'hr':
    case 'horizontalrule':
      return [h('hr', [])];
    case 'paywall':
      return [];
    default:
      return undefined;
  }
}

function figure(pictures: ElementContent[], caption = ''): RootContent {
  return h('figure', caption === '' ? pictures : [...pictures, h('figcaption', [raw(caption)])]);
}
