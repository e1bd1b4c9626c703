import { ELEMENT_NODE, type ElementNode, type Node, TEXT_NODE, type TextNode, walkSync } from 'ultrahtml';
import { TABLE_FRAME } from '../markdown/tables.ts';
import { feedPictureName } from './feed-pictures.ts';

/** What only a page of the site can use. */
const PAGE_ONLY = ['srcset', 'sizes', 'loading', 'decoding', 'fetchpriority', 'class', 'id', 'data-address', 'data-ground', 'data-astro-image', 'data-astro-image-fit', 'data-astro-image-pos'];

/** What makes a frame of the element around a table; feed readers show tables in their own way. */
const FRAME_ONLY = ['tabindex', 'aria-label'];

/**
 * Makes the HTML of a text fit for feed readers: every address whole, and nothing that needs the page's styles.
 *
 * @param page the whole address of the page that the text stands on
 */
export function portable(tree: Node, page: string): Node {
  walkSync(tree, (node) => {
    if (node.type !== ELEMENT_NODE) return;
    const element = node as ElementNode;
    const classes = element.attributes['class']?.split(' ') ?? [];
    if (classes.includes('citation')) citationAsLink(element, classes.includes('next'));
    if (classes.includes('explained')) justTheWord(element);
    if (classes.includes(TABLE_FRAME)) for (const key of FRAME_ONLY) delete element.attributes[key];
    if (element.name === 'picture') element.children = element.children.filter((child) => child.name !== 'source');
    // What plays stays on the page: its picture, its link and its words are enough to go there.
    element.children = element.children.filter((child) => child.name !== 'video' && child.name !== 'audio');
    for (const key of PAGE_ONLY) delete element.attributes[key];
    for (const key of ['href', 'src']) {
      const address = element.attributes[key];
      if (address) element.attributes[key] = new URL(key === 'src' ? feedPictureName(address) : address, page).href;
    }
  });
  return tree;
}

/** A number that opens a note is a link to the page's list of sources; a comma keeps it apart from one right before it. */
function citationAsLink(citation: ElementNode, afterAnother: boolean): void {
  const [link] = citation.children as ElementNode[];
  if (!link) return;
  delete link.attributes['tabindex'];
  citation.children = [...(afterAnother ? [{ type: TEXT_NODE, value: ', ', parent: citation } as TextNode] : []), link];
}

function justTheWord(explained: ElementNode): void {
  const [label] = explained.children as ElementNode[];
  if (label) explained.children = label.children;
}
