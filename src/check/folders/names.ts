import { error, type Problem } from '../../content/problem.ts';
import { LONGEST_NAME } from '../../schema/alias.ts';

/** A name that can stand in an address: small letters without accents, digits, single hyphens. */
const ADDRESS_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What is wrong with the name of a folder or a file that becomes part of an address. */
export function checkName(file: string, name: string): Problem[] {
  if (name.length > LONGEST_NAME) return [error({ file }, `this name has ${name.length} letters, and an address has ${LONGEST_NAME} at most. Choose a shorter one: five or six words are enough.`)];
  if (ADDRESS_NAME.test(name)) return [];
  return [
    error({ file }, `"${name}" cannot stand in an address. Use small letters without accents, digits and hyphens: ${plainName(name) || 'sleep-and-mood'}.`),
  ];
}

/** A name as an address can have it. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
