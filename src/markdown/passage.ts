import type { MdastNode } from 'satteri';

/** A piece of a passage: a text of it, or something that is no text. */
export interface Piece {
  /** The text; nothing for a link, a citation, a piece of code. */
  node: Readonly<MdastNode> | undefined;
  /** What stands there for those who look at the passage as a whole. */
  shown: string;
}

/** Stands for what is no text. */
const THING = '\uFFFC';

/** What is only more of the passage: important words, words of another language. */
const MARKED = ['strong', 'emphasis', 'delete', 'html-span', 'textDirective'];

/** What starts a block of its own within a block. */
const BLOCKS = ['paragraph', 'list', 'listItem', 'blockquote', 'table'];

/** The pieces of a paragraph in the order of reading, through bold and slanted words. Links written as HTML are no text of it. */
export function pieces(block: Readonly<MdastNode>): Piece[] {
  const found: Piece[] = [];
  let inLink = 0;
  const read = (node: Readonly<MdastNode>): void => {
    if (node.type === 'html') {
      if (/^<a\b/i.test(node.value)) inLink += 1;
      if (/^<\/a\b/i.test(node.value)) inLink -= 1;
    }
    if (node.type === 'text') found.push(inLink > 0 ? { node: undefined, shown: THING } : { node, shown: node.value });
    else if (node.type === 'break') found.push({ node: undefined, shown: '\n' });
    else if ('children' in node && MARKED.includes(node.type) && !isNote(node)) node.children.forEach(read);
    else if (!BLOCKS.includes(node.type)) found.push({ node: undefined, shown: THING });
  };
  if ('children' in block) block.children.forEach(read);
  return found;
}

/** A citation or an explained word, which bring words of their own. */
function isNote({ data }: Readonly<MdastNode>): boolean {
  return (data as { hProperties?: Record<string, unknown> } | undefined)?.hProperties?.['class'] !== undefined;
}
