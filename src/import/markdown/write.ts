import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Info, type Options, type State, toMarkdown } from 'mdast-util-to-markdown';
import type { Figure, Root } from './nodes.ts';

/** Signs that mean something in texts here, or in other systems, of whose marks the check tells: each with what must stand around it. */
const SIGNS: NonNullable<Options['unsafe']> = [
  // :term[word], :es[words], :smile:, and at the start of a line :::note
  { character: ':', after: '[\\w-]+\\[', inConstruct: 'phrasing' },
  { character: ':', after: '[a-z+][\\w+-]*:', inConstruct: 'phrasing' },
  { atBreak: true, character: ':', after: ':' },
  // {#name}, {{ name }}, {% name %}, {.class}
  ...['{', '}', '^', '$', '~'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
  // ==words==, ++words++, ||words||, %%words%%
  ...['=', '+', '%'].map((character) => ({ character, after: `\\${character}`, inConstruct: 'phrasing' as const })),
  { character: '|', inConstruct: 'phrasing' },
  // @[youtube](…), @sample2017, !!! note, ??? info
  { character: '@', after: '\\[', inConstruct: 'phrasing' },
  { atBreak: true, character: '!', after: '!' },
  { atBreak: true, character: '?', after: '\\?' },
];

/** A picture with its caption; what would end the caption too early has a backslash. */
function figure({ caption, children: [picture] }: Figure, _: unknown, state: State, info: Info): string {
  const exit = state.enter('label');
  const words = state.containerPhrasing({ type: 'paragraph', children: caption }, { ...info, before: '[', after: ']' });
  exit();
  return `:::figure[${words}]\n${state.handle(picture, undefined, state, info)}\n:::`;
}

const OPTIONS: Options = {
  bullet: '-',
  emphasis: '*',
  strong: '*',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  unsafe: SIGNS,
  handlers: { figure } as unknown as NonNullable<Options['handlers']>,
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/** Writes a tree as Markdown of the house. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, OPTIONS);
}
