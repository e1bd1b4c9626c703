import { nameAsSeen } from '../../content/normalize/names.ts';
import { LONGEST_NAME } from '../../schema/alias.ts';
import { isKeptByWindows } from '../../schema/file-name.ts';
import type { FolderListing, ListingRule, Named } from './listing.ts';

/** A name that can stand in an address: small letters without accents, digits, single hyphens. */
const ADDRESS_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const longName: ListingRule<Named> = {
  id: 'long-name',
  level: 'error',
  tells: 'A name of a folder or a file that is too long for an address.',
  examples: { wrong: [`posts/${'sleep-'.repeat(40)}mood/index.md`], right: ['posts/sleep-and-mood/index.md'] },
  check({ path, name }, _, report) {
    if (name.length <= LONGEST_NAME) return;
    report({ file: path }, `this name has ${name.length} letters, and an address has ${LONGEST_NAME} at most. Choose a shorter one: five or six words are enough.`);
  },
};

export const windowsName: ListingRule<Named> = {
  id: 'windows-name',
  level: 'error',
  tells: 'A name of a folder or a file that Windows keeps for itself.',
  examples: { wrong: ['posts/con/index.md', 'posts/aux/index.md', 'posts/com1/index.md'], right: ['posts/contact/index.md', 'posts/about-con/index.md'] },
  check({ path, name }, _, report) {
    if (isKeptByWindows(name)) report({ file: path }, `Windows keeps the name "${name}" for itself. Choose a longer one, such as about-${plainName(name)}.`);
  },
};

export const addressName: ListingRule<Named> = {
  id: 'address-name',
  level: 'error',
  tells: 'A name of a folder or a file that cannot stand in an address.',
  examples: { wrong: ['posts/Sleep & Mood/index.md', 'posts/sueño/index.md', 'posts/sleep\u00A0/index.md', 'posts/sle\u200Bep/index.md'], right: ['posts/sleep-and-mood/index.md'] },
  check({ path, name }, _, report) {
    if (name.length > LONGEST_NAME || isKeptByWindows(name) || ADDRESS_NAME.test(name)) return;
    const unseen = unseenFault(name, (seen) => ADDRESS_NAME.test(seen));
    const plain = plainName(name) || 'sleep-and-mood';
    report({ file: path }, unseen ?? `"${name}" cannot stand in an address. Use small letters without accents, digits and hyphens: ${plain}.`);
  },
};

export const takenName: ListingRule<FolderListing> = {
  id: 'taken-name',
  level: 'error',
  tells: 'A folder whose address belongs to another page of the site.',
  examples: { wrong: ['posts/topics/index.md'], right: ['posts/sleep/index.md'] },
  check({ path, name, taken }, _, report) {
    if (taken.has(name)) report({ file: path }, `the address /${name} belongs to another page of the site. Give the folder another name.`);
  },
};

/**
 * What is wrong with a name that looks like a right one, and is another.
 *
 * @param isRight whether a name is right
 */
export function unseenFault(name: string, isRight: (name: string) => boolean): string | undefined {
  const seen = nameAsSeen(name);
  return seen !== name && isRight(seen) ? `this name has a sign that nobody sees, or a space at its end. Type it again: ${seen}` : undefined;
}

/** A name as an address can have it. */
export function plainName(name: string): string {
  return nameAsSeen(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
