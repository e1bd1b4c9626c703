import { isMailAddress } from '../../schema/written-address.ts';

/** Ways to start a link that lead to no page and are safe: a call, a message. */
const DIRECT = ['mailto', 'tel', 'sms'];

/**
 * What is wrong with an address on another site.
 *
 * @returns nothing for an address on this site, and no words for one that is in order
 */
export function otherSiteFault(address: string): string | undefined {
  // A rule for texts tells of those that are no mail address.
  if (/^e?-?mail:/i.test(address) || isMailAddress(address.replace(/\?.*$/, '').replace(/[^a-z]+$/i, ''))) return '';
  if (address.startsWith('//')) return `an address on another site starts with https://. Write https:${address}.`;
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined) return /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|us|info|health)(?:[/?#]|$)/i.test(address) ? `an address on another site starts with https://. Write https://${address}.` : undefined;
  if (DIRECT.includes(scheme)) return '';
  if (scheme !== 'https' && scheme !== 'http') return `a link cannot start with ${scheme}:. Write an address that starts with https://, or one of this site.`;
  if (!URL.canParse(address) || !/^https?:\/\/[^/?#]+\.[^/?#]+/i.test(address)) return 'this address cannot be read. Copy it again from the top of the browser.';
  return scheme === 'http' ? `whoever is on the way can read along where an address starts with http:. Write ${address.replace(/^http/i, 'https')}, and look whether it opens.` : '';
}
