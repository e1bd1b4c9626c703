import type { MdastNode } from 'satteri';
import { type Language, words } from '../../languages/languages.ts';
import { linkedFile } from '../../schema/attachments.ts';
import { CARE_LEVELS, type CareLevel, isMedia } from '../../schema/blocks.ts';
import { addressWithin } from '../../schema/written-address.ts';
import type { Place } from '../problem.ts';
import { SectionNames } from '../section-names.ts';
import type { Body, Part } from './body.ts';
import { citationsIn } from './citations.ts';
import { elementsIn } from './html-elements.ts';
import { headingWords, isLabel, walk, wordsOf } from './tree.ts';

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
  /** The names of its sections, as they stand behind # in an address; nothing where a heading holds what a program fills in. */
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
  const { file, language } = body;
  const { sections, cards } = sectionsOf(body);
  return {
    file,
    language,
    links: linksOf(body).filter(({ address }) => linkedFile(address) === undefined),
    sections,
    pictures: body.of('image').map(({ url }) => url.replace(/^\.\//, '')),
    attachments: attachmentsOf(body),
    cites: [...new Set(citationsIn(body.tree).map(({ id }) => id))],
    cards,
    sensitive,
  };
}

/** The names of the headings of a text, as links lead to them. */
export function headingNames(body: Body): readonly string[] {
  return namesOf(body).map(({ name }) => name);
}

function linksOf(body: Body): FoundLink[] {
  const pictures = new Set(body.of('imageReference').map(({ identifier }) => identifier));
  const linked = new Set(body.of('linkReference').map(({ identifier }) => identifier));
  // [//]: # (a note) is how some write a note that readers do not see.
  const isNote = ({ url, identifier }: Part<'definition'>) => /^#?$/.test(url) && !linked.has(identifier);
  return body.parts.flatMap((part): FoundLink[] => {
    const place = body.at(part);
    // Whose words are the name of a source is a citation before brackets, which a rule tells of.
    if (part.type === 'link') return /^\^[\w-]+$/.test(wordsOf(part)) ? [] : [{ place, address: addressWithin(part.url) }];
    if (part.type === 'containerDirective' && isMedia(part.name)) return part.attributes?.['link'] ? [{ place, address: addressWithin(part.attributes['link']) }] : [];
    if (part.type === 'definition') return pictures.has(part.identifier) || isNote(part) ? [] : [{ place, address: addressWithin(part.url) }];
    return elementsIn(part).flatMap(({ name, attributes }) => {
      const address = name === 'a' ? attributes.get('href') : undefined;
      // Browsers leave out tabulators and ends of lines, wherever they stand in an address.
      return address === undefined ? [] : [{ place, address: address.replace(/[\t\n\r]/g, '') }];
    });
  });
}

function attachmentsOf(body: Body): string[] {
  const linked = body.of('link').map(({ url }) => linkedFile(url));
  const played = body.of('containerDirective').flatMap(({ name, attributes }) => (isMedia(name) ? [attributes?.['file'], attributes?.['captions']] : []));
  return [...linked, ...played].flatMap((name) => (name ? [name.replace(/^\.\//, '')] : []));
}

/** The names of the sections, as far as they are certain, and the levels of the care cards. */
function sectionsOf(body: Body): Pick<Outline, 'sections' | 'cards'> {
  const named = namesOf(body);
  const ids = body.withHtml.flatMap(elementsIn).flatMap(({ name, attributes }) => [attributes.get('id'), name === 'a' ? attributes.get('name') : undefined]);
  const certain = !named.some(({ part }) => [...walk(part)].some(({ type }) => type === 'mdxTextExpression'));
  return {
    sections: certain ? [...named.map(({ name }) => name), ...ids.filter((id) => id !== undefined && id !== '')] as string[] : undefined,
    cards: named.flatMap(({ level }) => level ?? []),
  };
}

/** The headings of a text, those of its care cards too, with their names, from the top down. */
function namesOf(body: Body): { part: MdastNode; name: string; level?: CareLevel }[] {
  const names = new SectionNames();
  return body.parts.flatMap((part): { part: MdastNode; name: string; level?: CareLevel }[] => {
    if (part.type === 'heading') return [{ part, name: names.name(plainly(headingWords(part))) }];
    const level = part.type === 'containerDirective' ? CARE_LEVELS.find((name) => name === part.name) : undefined;
    return level ? [{ part, level, name: names.name(plainly(`${words(body.language).care[level]}: ${labelOf(part)}`)) }] : [];
  });
}

function labelOf(part: MdastNode): string {
  const [label] = 'children' in part ? part.children : [];
  return label && isLabel(label) ? headingWords(label) : '';
}

/** Words without the signs that the page replaces by typographic ones, which no name of a section keeps. */
function plainly(heading: string): string {
  return heading.replace(/-{2,3}/g, '');
}
