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
  /** What a drawing shows in the first language. */
  first?: string;
  drawn?: string;
}

/** A picture that is narrower than this is no cover: it would be blown up. In points. */
const LEAST_WIDTH = 800;

/** So many covers before it does an article not share its picture with. */
const REMEMBERED = 30;

/** A drawing that can stand for an article. */
export type Drawing = ReturnType<typeof drawn>;

/** A drawing for each title, none like those right before it. */
export function drawings(titles: readonly string[], there: readonly string[]): Drawing[] {
  const shown = there.slice(-REMEMBERED);
  return titles.map((title) => {
    const drawing = drawn(title, shown);
    shown.push(drawing.alt[FIRST_LANGUAGE]);
    if (shown.length > REMEMBERED) shown.shift();
    return drawing;
  });
}

/**
 * The picture that stood for an article where it is wide enough, or its drawing. Where it opens the text too, readers would see it
 * twice: there it is taken out of the tree.
 */
export function coverOf(found: Pick<FoundArticle, 'cover'>, { cover: own }: Pictures, tree: Root, language: Language, drawing: Drawing): Cover {
  if (own && own.fitted.width >= LEAST_WIDTH) {
    const [first] = tree.children;
    if (first && showsOnly(first as Nodes, own.file)) tree.children.shift();
    return { file: own.file, alt: altOf(found.cover?.alt, own.file, found.cover?.caption) };
  }
  return { file: 'cover.svg', alt: drawing.alt[language], first: drawing.alt[FIRST_LANGUAGE], drawn: drawing.svg };
}

function showsOnly(part: Nodes, file: string): boolean {
  return wordsOf(part).trim() === '' && walk(part).some((node) => node.type === 'image' && node.url === `./${file}`);
}
