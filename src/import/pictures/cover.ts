import { FIRST_LANGUAGE, type Language } from '../../languages/languages.ts';
import { cover as drawn } from '../../new/cover.ts';
import { type Nodes, type Root, walk, wordsOf } from '../markdown/nodes.ts';
import type { FoundArticle } from '../source.ts';
import { altOf } from './alt.ts';
import type { Pictures } from './bring.ts';

/** The cover of an article: its file, what it shows, and the drawing where it was drawn here. */
export interface Cover {
  file: string;
  alt: string;
  drawn?: string;
}

/** A picture that is narrower than this is no cover: it would be blown up. In points. */
const LEAST_WIDTH = 800;

/** So many covers before it does an article not share its picture with. */
const REMEMBERED = 30;

/**
 * The picture that stood for an article where it is wide enough, or a drawn one. Where it opens the text too, readers would see it
 * twice: there it is taken out of the tree.
 *
 * @param shown what the covers before show, to which a drawn one is added
 */
export function coverOf(found: Pick<FoundArticle, 'cover' | 'title'>, { brought }: Pictures, tree: Root, language: Language, shown: string[]): Cover {
  const own = brought.find(({ address, fitted }) => address === found.cover?.address && fitted.width >= LEAST_WIDTH);
  if (own) {
    const [first] = tree.children;
    if (first && showsOnly(first as Nodes, own.file)) tree.children.shift();
    return { file: own.file, alt: altOf(found.cover?.alt, own.file, found.cover?.caption) };
  }
  const drawing = drawn(found.title, shown);
  shown.push(drawing.alt[FIRST_LANGUAGE]);
  if (shown.length > REMEMBERED) shown.shift();
  return { file: 'cover.svg', alt: drawing.alt[language], drawn: drawing.svg };
}

function showsOnly(part: Nodes, file: string): boolean {
  return wordsOf(part).trim() === '' && walk(part).some((node) => node.type === 'image' && node.url === `./${file}`);
}
