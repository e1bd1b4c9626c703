import { PieceNumbers } from './piece-numbers.ts';

// The pieces of texts between spaces. A text has a thousand of them, mostly the same as every other text: what a rule asks
// of a piece by itself it asks once, however many texts the piece stands in.

/** The last of the signs that end a piece: spaces, line ends, and what stands between blocks. */
const LAST_SPACE = 32;

/** The spaces that the space bar does not make: one that does not break, and those of other widths. */
const FIXED_SPACE = 0xa0;
const FIRST_WIDE_SPACE = 0x1680;
const WIDE_SPACES = new Set('\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF'.split('').map((space) => space.charCodeAt(0)));

/**
 * Makes a function that asks something of each piece of a text, and answers in the order of the text.
 *
 * @param ask is asked once about the same piece, and knows nothing of the text around it
 */
export function perPiece<Answer extends {}>(ask: (piece: string) => Answer): (text: string) => Answer[] {
  const answers: Answer[] = [];
  return (text) => {
    const { numbers, starts, ends } = piecesOf(text);
    return numbers.map((number, index) => (answers[number] ??= ask(copied(text.slice(starts[index], ends[index])))));
  };
}

/** The same letters by themselves: a slice keeps the whole text in memory that it was cut from, as long as it is kept. */
function copied(slice: string): string {
  return Buffer.from(slice, 'utf16le').toString('utf16le');
}

/** Where the pieces of a text start and end, and the number of each: the same piece has the same one in every text. */
interface Pieces {
  text: string;
  numbers: number[];
  starts: number[];
  ends: number[];
}

const known = new PieceNumbers();
let last: Pieces | undefined;

/** The pieces of a text. Several rules ask about the same text, one after the other. */
function piecesOf(text: string): Pieces {
  if (last?.text !== text) last = cut(text);
  return last;
}

function cut(text: string): Pieces {
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = 0;
  // Two multiplicative hashes.
  let one = 0;
  let two = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : LAST_SPACE;
    if (!isSpace(code)) {
      one = (Math.imul(one ^ code, 0x01000193) + code) | 0;
      two = Math.imul(two + code, 0x85ebca6b) ^ (two >>> 13);
      continue;
    }
    if (at > start) {
      numbers.push(known.of(one, two));
      starts.push(start);
      ends.push(at);
    }
    start = at + 1;
    one = 0;
    two = 0;
  }
  return { text, numbers, starts, ends };
}

function isSpace(code: number): boolean {
  return code <= LAST_SPACE || code === FIXED_SPACE || (code >= FIRST_WIDE_SPACE && WIDE_SPACES.has(code));
}
