import { gunzipSync } from 'node:zlib';
import { Refused } from '../refused.ts';

/** How far into a file is looked for a sign that it is no text. */
const LOOKED_AT = 1024;

/**
 * A page as it is, or what is in it where it is packed with gzip, as `sitemap.xml.gz`.
 *
 * @param most the most bytes that it may have
 * @throws Refused where it is no text
 */
export function unzippedPage(bytes: Uint8Array, most: number): Uint8Array {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? unzipped(bytes, most) : bytes;
  if (plain.subarray(0, LOOKED_AT).includes(0) && !isUtf16(plain)) throw new Refused('this is no page, but a file of another kind.');
  return plain;
}

function unzipped(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch {
    throw new Refused('it is packed, and cannot be unpacked or is too large.');
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
