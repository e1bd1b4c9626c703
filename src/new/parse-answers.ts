import { nameAsSeen } from '../content/normalize/names.ts';
import { suggest } from '../content/suggest.ts';
import { FIRST_LANGUAGE, type Language, languages, words } from '../languages/languages.ts';
import { englishName } from '../schema/language-code.ts';
import { ARTICLE_TITLE } from '../schema/limits.ts';
import { addressFor, freeAddress } from './address.ts';
import type { Inventory } from './inventory.ts';
import { type Kind, KIND_NAMES } from './templates.ts';
import { Unclear } from '../content/unclear.ts';

/** A title as readers will see it. */
export function titleIn(written: string, language: Language = FIRST_LANGUAGE, there?: Inventory): string {
  const text = nameAsSeen(written).replace(/\s+/g, ' ');
  if (addressFor(text) === '' && /\p{L}/u.test(text)) throw new Unclear('The title has no letter from a to z, and its address is made of them. Write it in the words of this language.');
  if (addressFor(text) === '') throw new Unclear('The title needs words. Write it as readers will see it, such as "Sleep and mood".');
  if (text.length > ARTICLE_TITLE.max) throw new Unclear(`The title has ${text.length} characters. Write ${ARTICLE_TITLE.max} at most.`);
  if (language !== FIRST_LANGUAGE && there?.isTaken(addressFor(text), language)) throw new Unclear('There is an article with this title in this language. Choose another title.');
  return text;
}

/** A language by its number in the list, its letters or its name. */
export function languageIn(text: string): Language {
  const meant = text.toLowerCase();
  const found = languages.find((language, index) => [String(index + 1), language, words(language).name.toLowerCase(), inEnglish(language).toLowerCase()].includes(meant));
  if (!found) throw new Unclear(`"${text}" is no language of this site. Choose ${languages.map((language) => `${language} (${inEnglish(language)})`).join(' or ')}.`);
  return found;
}

/** A topic by its number in the list, its file name or the name that readers see. */
export function topicIn(text: string, { topics }: Inventory): string {
  const meant = text.toLowerCase();
  const found = topics.find(({ id, name }, index) => [String(index + 1), id, name.toLowerCase()].includes(meant));
  if (found) return found.id;
  const near = topics.find(({ id, name }) => suggest(meant, [id, ...id.split('-'), name.toLowerCase()]))?.id;
  throw new Unclear(`There is no topic called "${text}". ${near ? `Did you mean ${near}?` : `Choose from ${topics.map(({ id }) => id).join(', ')}.`}`);
}

/** People by their file names or the names that readers see, with commas between them, in that order. */
export function authorsIn(text: string, people: Inventory['people']): string[] {
  const ids = text.split(',').map((each) => authorIn(each.trim(), people));
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new Unclear(`"${twice}" is named twice as an author. Keep the name once.`);
  return ids;
}

function authorIn(text: string, people: Inventory['people']): string {
  const meant = text.toLowerCase();
  const found = people.find(({ id, name }) => [id, name.toLowerCase()].includes(meant));
  if (found) return found.id;
  const near = people.find(({ id, name }) => suggest(meant, [id, name.toLowerCase()]))?.id;
  const choice = near ? `Did you mean ${near}?` : `Choose from ${people.map(({ id }) => id).join(', ')}, with commas between several.`;
  throw new Unclear(`There is no person called "${text}" in content/people. ${choice}`);
}

/** A kind of article by its number in the list or its name. */
export function kindIn(text: string): Kind {
  const meant = text.toLowerCase();
  const found = KIND_NAMES.find((name, index) => [String(index + 1), name].includes(meant));
  if (found) return found;
  const near = suggest(meant, KIND_NAMES);
  throw new Unclear(`There is no kind of article called "${text}". ${near ? `Did you mean ${near}?` : `Choose from ${KIND_NAMES.join(', ')}.`}`);
}

/** The end of an address that nothing has. */
export function addressIn(text: string, kind: Kind, isTaken: (address: string) => boolean): string {
  const plain = addressFor(text.replace(/^\//, ''));
  if (isTaken(plain)) throw new Unclear(`The address /${plain} is taken. Choose another one, such as ${freeAddress(plain, kind, isTaken)}.`);
  return plain;
}

/** The name of a language in English, since the command speaks English. */
export function inEnglish(language: Language): string {
  return englishName(language) ?? language;
}
