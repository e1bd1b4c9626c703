/** What declares the encoding of XML: https://www.w3.org/TR/xml/#sec-guessing */
const DECLARED = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/;

/** The sign < with which XML starts. */
const LESS = 0x3c;

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
  if ((one === 0xfe && two === 0xff) || (one === 0 && two === LESS)) return new TextDecoder('utf-16be');
  if ((one === 0xff && two === 0xfe) || (one === LESS && two === 0)) return new TextDecoder('utf-16le');
  const [, declared = 'utf-8'] = DECLARED.exec(new TextDecoder('latin1').decode(start.subarray(0, 200)).replace(/^\u00EF\u00BB\u00BF/, '')) ?? [];
  // A declaration that can be read as ASCII is in no encoding of two bytes.
  const said = /^utf-?16/i.test(declared) ? 'utf-8' : declared;
  return new TextDecoder(fits(start, said) ? said : isMostlyUtf8(start) ? 'utf-8' : 'windows-1252');
}

/** Whether more letters beyond ASCII are whole in UTF-8 than broken: a few broken ones are lost letters, and no other encoding. */
function isMostlyUtf8(start: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(start, { stream: true });
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return (text.match(/[^\u0000-\u007F]/gu)?.length ?? 0) > 2 * broken || broken === 0;
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
