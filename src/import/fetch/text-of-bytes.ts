/** How far into a page its encoding is declared: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const DECLARED_WITHIN = 1024;

/** Signs at the start of a file that tell its encoding. */
const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xfe, 0xff], 'utf-16be'],
  [[0xff, 0xfe], 'utf-16le'],
];

/** What declares an encoding: the `meta` of a page, or the first line of XML. */
const DECLARED = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/**
 * The text of a page or of XML, in the encoding that it is in: by its first signs, by what the server says, or by what
 * it declares itself, in the order of browsers. Where bytes do not fit what was declared, UTF-8 is tried, and last the
 * encoding of Windows, in which every byte is a sign.
 *
 * @param sent the encoding that the server tells
 */
export function textOfBytes(bytes: Uint8Array, sent?: string): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARED_WITHIN));
  const [, meta, xml] = DECLARED.exec(start) ?? [];
  // A page that can be read as ASCII as far as its own declaration is in no encoding of two bytes.
  const declared = (meta ?? xml)?.replace(/^utf-?16.*/i, 'utf-8');
  for (const encoding of [marked, sent, declared, 'utf-8']) {
    const text = encoding && decoded(bytes, encoding);
    if (text !== undefined && text !== '') return text;
  }
  return decoded(bytes, 'windows-1252') ?? '';
}

/** The text, or nothing where the encoding is unknown or the bytes are not in it. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
