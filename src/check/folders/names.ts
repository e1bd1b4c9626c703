import { error, type Problem } from '../../content/problem.ts';
import { nameAsSeen } from '../../content/normalize/names.ts';
import { LONGEST_NAME } from '../../schema/alias.ts';
import { isKeptByWindows } from '../../schema/file-name.ts';

/** A name that can stand in an address: small letters without accents, digits, single hyphens. */
const ADDRESS_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with the name of a folder or a file that becomes part of an address. */
export function checkName(file: string, name: string): Problem[] {
  if (name.length > LONGEST_NAME) return [error({ file }, `this name has ${name.length} letters, and an address has ${LONGEST_NAME} at most. Choose a shorter one: five or six words are enough.`)];
  if (isKeptByWindows(name)) return [error({ file }, `Windows keeps the name "${name}" for itself. Choose a longer one, such as about-${plainName(name)}.`)];
  if (ADDRESS_NAME.test(name)) return [];
  const unseen = unseenFault(name, (seen) => ADDRESS_NAME.test(seen));
  if (unseen) return [error({ file }, unseen)];
  return [
    error({ file }, `"${name}" cannot stand in an address. Use small letters without accents, digits and hyphens: ${plainName(name) || 'sleep-and-mood'}.`),
  ];
}

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
