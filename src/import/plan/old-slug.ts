import { plainName } from '../../check/folders/names.ts';
import { postAddress } from '../../content/addresses.ts';
import type { Language } from '../../languages/languages.ts';
import { LONGEST_NAME } from '../../schema/alias.ts';

/** A name that can stand in an address. */
const ADDRESS_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Room for a number behind a name, where another article has it. */
const ROOM = 20;

/** The end of an address here with which an old path stays just as it was; nothing where it cannot. */
export function stayingSlug(path: string, language: Language): string | undefined {
  const slug = path.split('/').at(-1) ?? '';
  return ADDRESS_NAME.test(slug) && path === postAddress(language, slug) ? slug : undefined;
}

/** The last part of an old path, as an address here can have it. A bare number, as some systems have it, says nothing to anybody. */
export function lastPart(path: string): string | undefined {
  const last = path.replace(/\?.*$/, '').replace(/\.\w+$/, '').split('/').at(-1) ?? '';
  const name = plainName(last).slice(0, LONGEST_NAME - ROOM).replace(/-$/, '');
  return name === '' || /^\d+$/.test(name) ? undefined : name;
}
