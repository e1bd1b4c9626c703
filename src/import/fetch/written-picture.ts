import { Refused } from '../refused.ts';
import type { Fetched } from './fetcher.ts';

/** A picture that is written out in a page, as `data:image/png;base64,…`. */
const WRITTEN = /^data:(?<type>image\/[\w.+-]+)(?:;[\w=-]+)*?(?<base64>;base64)?,(?<data>.*)$/is;

/** How many signs of such an address stand for a byte, at most. */
const SIGNS_A_BYTE = 3;

/**
 * A picture that is written out in a page.
 *
 * @throws Refused where it is none
 */
export function writtenPicture(address: string, most: number): Fetched {
  if (address.length > most * SIGNS_A_BYTE) throw new Refused(`it has more than ${Math.round(most / 1_000_000)} MB.`);
  const { type, base64, data = '' } = WRITTEN.exec(address)?.groups ?? {};
  if (!type || data === '') throw new Refused('it is written into the page, and is no picture.');
  return { bytes: Buffer.from(decoded(data), base64 ? 'base64' : 'utf8'), address: '', type };
}

function decoded(data: string): string {
  try {
    return decodeURIComponent(data);
  } catch {
    return data;
  }
}
