import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { CARE_LEVELS, type CareLevel } from '../../markdown/blocks.ts';
import { type Language, words } from '../../words/words.ts';
import type { Place } from '../problem.ts';
import { elementsIn } from './html-elements.ts';
import { wordsOf } from './tree.ts';

/** A link as it stands in a text. */
export interface FoundLink {
  place: Place;
  address: string;
  /** What it is called; nothing where its words stand elsewhere. */
  words: string | undefined;
}

/** What other texts, and the links within it, need to know of a text. */
export interface Outline {
  file: string;
  language: Language;
  links: FoundLink[];
  /** The names of its sections, as they stand behind # in an address; nothing where a heading has marks in it, whose name nobody can tell. */
  sections: string[] | undefined;
  /** The names of the files of the pictures that it shows. */
  pictures: string[];
  /** The names of the sources that it cites. */
  cites: string[];
  /** The levels of its care cards. */
  cards: CareLevel[];
  /** Words that a reader may want to know of before reading; nothing where there are none. */
  sensitive: string | undefined;
}

/** Finds the links and the sections in a text. */
export function outlineOf(parts: readonly MdastNode[], language: Language, place: (part: MdastNode) => Place): Omit<Outline, 'file' | 'cites' | 'sensitive'> {
  const links: FoundLink[] = [];
  const pictures = new Set(parts.flatMap((part) => (part.type === 'imageReference' ? part.identifier : [])));
  const headings = new Slugger();
  const cards = new Slugger();
  const sections: string[] = [];
  const levels: CareLevel[] = [];
  const shown: string[] = [];
  let certain = true;
  for (const part of parts) {
    if (part.type === 'image') shown.push(part.url.replace(/^\.\//, ''));
    if (part.type === 'link') links.push({ place: place(part), address: part.url, words: wordsOf(part) });
    if (part.type === 'definition' && !pictures.has(part.identifier)) links.push({ place: place(part), address: part.url, words: undefined });
    if (part.type === 'heading') {
      sections.push(headings.slug(plainly(wordsOf(part))));
      certain &&= !part.children.some((child) => child.type === 'textDirective' || wordsOf(child).includes('[^'));
    }
    const level = part.type === 'containerDirective' ? CARE_LEVELS.find((name) => name === part.name) : undefined;
    if (level) {
      levels.push(level);
      sections.push(cards.slug(plainly(`${words(language).care[level]}: ${labelOf(part)}`)));
    }
    for (const { name, attributes } of elementsIn(part)) {
      const [address, id] = [attributes.get('href'), attributes.get('id')];
      if (name === 'a' && address !== undefined) links.push({ place: place(part), address, words: undefined });
      if (id) sections.push(id);
    }
  }
  return { language, links, sections: certain ? sections : undefined, cards: levels, pictures: shown };
}

function labelOf(part: MdastNode): string {
  const [label] = 'children' in part ? part.children : [];
  return label ? wordsOf(label) : '';
}

/** Words without the signs that the page replaces by typographic ones, which no name of a section keeps. */
function plainly(heading: string): string {
  return heading.replace(/-{2,3}/g, '');
}
