import { FIRST_LANGUAGE, type Language } from '../languages/languages.ts';
import { split } from '../schema/alias.ts';
import { type Address, homeAddress, languageAt } from './addresses.ts';

/**
 * The address that an alias in a text's fields stands for.
 *
 * Like a slug, it is read below the front page of the text's language; a slash at its start makes it an
 * address from the root. Browsers ask for the same page with and without `.html` or a slash at the end. What
 * stands behind a question mark stays.
 */
export function aliasAddress(alias: string, language: Language): Address {
  const [written, query] = split(alias.trim());
  if (query !== undefined) return `${addressOfPath(written, language)}?${query}`;
  return addressOfPath(written, language);
}

function addressOfPath(alias: string, language: Language): Address {
  const path = alias.replace(/\.html?$/, '').replace(/^\/+|\/+$/g, '');
  const whole = language === FIRST_LANGUAGE || alias.startsWith('/') || languageAt(`/${path}`) === language;
  if (path === '') return whole ? '/' : homeAddress(language);
  return whole ? `/${path}` : `${homeAddress(language)}/${path}`;
}
