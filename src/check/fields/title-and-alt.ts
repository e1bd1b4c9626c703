import { error, type Place, type Problem, warning } from '../../content/problem.ts';
import { unknownLetters } from '../../model/letters.ts';
import { descriptionFault } from '../text/descriptions.ts';

/** How much of a title search engines show. */
const SHOWN_TITLE = 65;

/** The longest title that is no error, so that a title is not told twice to be too long. */
const LONGEST_TITLE = 100;

/** What is wrong with the words in the fields of a text, beyond the shape that they must have. */
export function fieldWordFaults(fields: unknown, place: (path: readonly PropertyKey[]) => Place): Problem[] {
  const { title, cover, coverAlt } = (fields ?? {}) as Record<string, unknown>;
  const { alt, picture } = (typeof cover === 'object' && cover !== null ? cover : {}) as Record<string, unknown>;
  return [
    ...longTitle(title, place(['title'])),
    ...faultOf(alt, place(['cover', 'alt']), picture),
    ...faultOf(coverAlt, place(['coverAlt'])),
  ];
}

/** What of the title of an article cannot stand on the picture that is made of it. */
export function letterFaults(fields: unknown, place: (path: readonly PropertyKey[]) => Place): Problem[] {
  const { title } = (fields ?? {}) as Record<string, unknown>;
  const unknown = typeof title === 'string' ? unknownLetters(title) : [];
  if (unknown.length === 0) return [];
  const signs = unknown.map((sign) => `"${sign}"`).join(', ');
  return [warning(place(['title']), `the typefaces of the site do not have ${signs}. The picture that stands for this article where it is shared leaves ${unknown.length === 1 ? 'it' : 'them'} out. Write the title without ${unknown.length === 1 ? 'it' : 'them'}.`)];
}

function longTitle(title: unknown, place: Place): Problem[] {
  if (typeof title !== 'string' || title.length <= SHOWN_TITLE || title.length > LONGEST_TITLE) return [];
  return [warning(place, `the title has ${title.length} characters, and search engines show about ${SHOWN_TITLE}. Say it in fewer words.`)];
}

function faultOf(description: unknown, place: Place, picture?: unknown): Problem[] {
  const fault = typeof description === 'string' ? descriptionFault(description, typeof picture === 'string' ? picture : undefined) : undefined;
  if (!fault) return [];
  return [fault.level === 'error' ? error(place, fault.message) : warning(place, fault.message)];
}
