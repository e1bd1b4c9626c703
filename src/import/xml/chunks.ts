/** What declares the encoding of XML: https://www.w3.org/TR/xml/#sec-guessing */
const DECLARED = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/;

/** How many bytes are looked at to find the encoding. */
const LOOKED_AT = 65_536;

/**
 * The text of an XML file, piece by piece. Where its bytes do not fit the encoding that it declares, they are read as those of
 * Windows, which old systems write whatever they declare.
 */
export async function* decodedChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let first: Uint8Array = new Uint8Array();
  for await (const chunk of bytes) {
    if (decoder) yield decoder.decode(chunk, { stream: true });
    else {
      first = first.length === 0 ? chunk : Buffer.concat([first, chunk]);
      if (first.length < LOOKED_AT) continue;
      decoder = decoderFor(first);
      yield decoder.decode(first, { stream: true });
    }
  }
  yield decoder ? decoder.decode() : decoderFor(first).decode(first);
}

/** The decoder of a file by its first bytes. Signs at the start that tell of the encoding are taken off. */
export function decoderFor(start: Uint8Array): TextDecoder {
  const [one = 0, two = 0] = start;
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be');
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le');
  const [, declared = 'utf-8'] = DECLARED.exec(new TextDecoder('latin1').decode(start.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '')) ?? [];
  const encoding = fits(start, declared) ? declared : fits(start, 'utf-8') ? 'utf-8' : 'windows-1252';
  return new TextDecoder(encoding);
}

function fits(start: Uint8Array, encoding: string): boolean {
  try {
    // The last letter may be cut in two.
    new TextDecoder(encoding, { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
