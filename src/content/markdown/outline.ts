import Slugger from 'github-slugger';
import type { MdastNode } from 'satteri';
import { type Language, words } from '../../languages/languages.ts';
import { CARE_LEVELS, type CareLevel, isMedia } from '../../markdown/blocks.ts';
import { citationsIn } from '../../model/citations.ts';
import { linkedFile } from '../../schema/attachments.ts';
import type { Place } from '../problem.ts';
import type { Body } from './body.ts';
import { elementsIn } from './html-elements.ts';
import { wordsOf } from './tree.ts';

/** A link as it stands in a text. */
export interface FoundLink {
  place: Place;
  address: string;
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
  /** The names of the files that it lets readers take along or play, with their captions. */
  attachments: string[];
  /** The names of the sources that it cites. */
  cites: string[];
  /** The levels of its care cards. */
  cards: CareLevel[];
  /** Words that a reader may want to know of before reading; nothing where there are none. */
  sensitive: string | undefined;
}

/**
 * Finds what other texts need to know of a text.
 *
 * @param sensitive the first words in it that a reader may want to know of before reading
 */
export function outlineOf(body: Body, sensitive: string | undefined): Outline {
  const { file, language, source } = body;
  const { sections, cards } = sectionsOf(body);
  return {
    file,
    language,
    links: linksOf(body).filter(({ address }) => linkedFile(address) === undefined),
    sections,
    pictures: body.of('image').map(({ url }) => url.replace(/^\.\//, '')),
    attachments: attachmentsOf(body),
    cites: [...new Set(citationsIn(source).map(({ id }) => id))],
    cards,
    sensitive,
  };
}

function linksOf(body: Body): FoundLink[] {
  const pictures = new Set(body.of('imageReference').map(({ identifier }) => identifier));
  return body.parts.flatMap((part): FoundLink[] => {
    const place = body.at(part);
    if (part.type === 'link') return [{ place, address: part.url }];
    if (part.type === 'containerDirective' && isMedia(part.name)) return part.attributes?.['link'] ? [{ place, address: part.attributes['link'] }] : [];
    if (part.type === 'definition') return pictures.has(part.identifier) ? [] : [{ place, address: part.url }];
    return elementsIn(part).flatMap(({ name, attributes }) => {
      const address = name === 'a' ? attributes.get('href') : undefined;
      return address === undefined ? [] : [{ place, address }];
    });
  });
}

function attachmentsOf(body: Body): string[] {
  const linked = body.of('link').map(({ url }) => linkedFile(url));
  const played = body.of('containerDirective').flatMap(({ name, attributes }) => (isMedia(name) ? [attributes?.['file'], attributes?.['captions']] : []));
  return [...linked, ...played].flatMap((name) => (name ? [name.replace(/^\.\//, '')] : []));
}

/** The names of the sections, as far as they are certain, and the levels of the care cards, whose headings have names of their own. */
function sectionsOf(body: Body): Pick<Outline, 'sections' | 'cards'> {
  const headings = new Slugger();
  const cards = new Slugger();
  const sections: string[] = [];
  const levels: CareLevel[] = [];
  let certain = true;
  for (const part of body.parts) {
    if (part.type === 'heading') {
      sections.push(headings.slug(plainly(wordsOf(part))));
      certain &&= !part.children.some((child) => child.type === 'textDirective' || wordsOf(child).includes('[^'));
    }
    const level = part.type === 'containerDirective' ? CARE_LEVELS.find((name) => name === part.name) : undefined;
    if (level) {
      levels.push(level);
      sections.push(cards.slug(plainly(`${words(body.language).care[level]}: ${labelOf(part)}`)));
    }
    for (const { attributes } of elementsIn(part)) {
      const id = attributes.get('id');
      if (id) sections.push(id);
    }
  }
  return { sections: certain ? sections : undefined, cards: levels };
}

function labelOf(part: MdastNode): string {
  const [label] = 'children' in part ? part.children : [];
  return label ? wordsOf(label) : '';
}

/** Words without the signs that the page replaces by typographic ones, which no name of a section keeps. */
function plainly(heading: string): string {
  return heading.replace(/-{2,3}/g, '');
}
