import type { Fetcher } from '../fetch/fetcher.ts';
import { isPicture } from '../html/figures.ts';
import { type Image, type Nodes, replaced, type Root, walk, wordsOf } from '../markdown/nodes.ts';
import { Refused } from '../refused.ts';
import type { FoundArticle } from '../source.ts';
import { altOf } from './alt.ts';
import { fit, type Fitted } from './fit.ts';
import { pictureBytes } from './gather.ts';
import { FileNames } from './names.ts';

/** A picture that lies beside the text now. */
export interface Brought {
  /** Its address at the source. */
  address: string;
  /** The name of its file here. */
  file: string;
  fitted: Fitted;
}

/** The pictures of an article, with those that could not be had. */
export interface Pictures {
  brought: Brought[];
  /** The one that stood for the article. */
  cover?: Brought | undefined;
  lost: { address: string; why: string }[];
}

/** More pictures than any article shows: what has more is something else. */
const MOST = 200;

/**
 * Brings the pictures of a text beside it. In the text they get the name of their file and say what they show; one that cannot be
 * had leaves its caption, and is told of. The tree is changed.
 */
export async function bringPictures(tree: Root, article: Pick<FoundArticle, 'body' | 'address' | 'cover'>, fetcher: Fetcher): Promise<Pictures> {
  const images = walk(tree).filter((node): node is Image => node.type === 'image');
  const whole = (address: string) => (article.body.files ? address : (URL.parse(address, article.body.base ?? article.address)?.href ?? address));
  const wanted = [...new Set([...images.map(({ url }) => url), ...(article.cover ? [article.cover.address] : [])].map(whole))];
  const names = new FileNames();
  const pictures: Pictures = { brought: [], lost: [] };
  for (const [at, address] of wanted.entries()) {
    try {
      if (at >= MOST) throw new Refused(`is one of more than ${MOST}`);
      const fitted = await fit(await pictureBytes(address, article.body, article.address, fetcher));
      pictures.brought.push({ address, file: names.name(address) + fitted.ending, fitted });
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      pictures.lost.push({ address, why: fault.message });
    }
  }
  const byAddress = new Map(pictures.brought.map((picture) => [picture.address, picture]));
  place(tree, (address) => byAddress.get(whole(address)));
  return { ...pictures, cover: article.cover && byAddress.get(whole(article.cover.address)) };
}

function place(tree: Root, brought: (address: string) => Brought | undefined): void {
  replaced(tree, (node): Nodes | readonly Nodes[] => {
    if (node.type === 'figure') {
      const [picture] = node.children;
      // What is within was placed before: a picture that could not be had is gone by now.
      if (picture?.type !== 'image') return [{ type: 'paragraph', children: node.caption }];
      return { ...node, children: [{ ...picture, alt: altOf(picture.alt ?? '', picture.url, node.caption.map(wordsOf).join('')) }] };
    }
    if (node.type === 'link' && isPicture(node.url) && node.children.some(({ type }) => type === 'image')) return node.children as Nodes[];
    if (node.type !== 'image') return node;
    const found = brought(node.url);
    return found ? { ...node, url: `./${found.file}`, alt: altOf(node.alt ?? '', found.file) } : [];
  });
}
