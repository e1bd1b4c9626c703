/** How wide each letter is, in parts of the size of the type. */
export type Widths = (letter: string) => number;

/** The room that words have, in pixels, and the sizes that they may have there, the best first. */
export interface Room {
  width: number;
  height: number;
  /** The height of a line, in parts of the size. */
  lineHeight: number;
  sizes: readonly number[];
  /** The size from which down a word may be broken that is too wide for a line. */
  breaking: number;
}

/** Words as they stand in their room. */
export interface Lines {
  size: number;
  lines: string[];
}

/** How lines are weighed: by the part of each that stays empty, squared, and by what else a reader would mind or like. */
const COST = { smaller: 0.03, broken: 0.2, afterShortWord: 0.3, afterPause: -0.1 };

const SHORT_WORD = /(?:^|\s)\p{L}{1,2} $/u;
const PAUSE = /[:;,.?!] $/;

/** Sets words as large and as evenly as fits; one word alone is broken only where it would have to be small. */
export function setLines(text: string, room: Room, widths: Widths): Lines {
  const words = text.split(/(?<= )|(?<=\p{L}{3}[-–—/])(?=\p{L}{3})/u);
  const set = (size: number, step: number) => {
    const widest = room.width / size;
    const parts = size > room.breaking ? words : words.flatMap((word) => pieces(word, widest, widths));
    const { lines, cost } = evenLines(parts, widest, widths);
    const fits = lines.length * size * room.lineHeight <= room.height && lines.every((line) => widthOf(line, widths) <= widest);
    return { size, lines, fits, cost: cost + step * COST.smaller + (parts.length - words.length) * COST.broken };
  };
  return room.sizes.map(set).reduce((best, other) => (best.fits && (!other.fits || best.cost <= other.cost) ? best : other));
}

function widthOf(words: string, widths: Widths): number {
  return [...words.trimEnd()].reduce((width, letter) => width + widths(letter), 0);
}

/** As few lines as can be, and of these the best. */
function evenLines(words: readonly string[], widest: number, widths: Widths): { lines: string[]; cost: number } {
  // The best lines for the words up to each one.
  const best: { lines: string[]; cost: number }[] = [{ lines: [], cost: 0 }];
  for (let end = 1; end <= words.length; end++) {
    for (let start = end - 1; start >= 0; start--) {
      const line = words.slice(start, end).join('');
      const width = widthOf(line, widths);
      const before = best[start];
      if (width > widest && start < end - 1) break;
      if (!before) continue;
      const lines = [...before.lines, line.trimEnd()];
      const cost = before.cost + ((widest - width) / widest) ** 2 + (SHORT_WORD.test(line) ? COST.afterShortWord : PAUSE.test(line) ? COST.afterPause : 0);
      const known = best[end];
      if (!known || lines.length < known.lines.length || (lines.length === known.lines.length && cost < known.cost)) best[end] = { lines, cost };
    }
  }
  const { lines, cost } = best[words.length] ?? { lines: [], cost: 0 };
  return { lines, cost: cost / Math.max(1, lines.length) };
}

/** A word that is too wide for a line, in as few pieces as fit, each of about as many letters. */
function pieces(word: string, widest: number, widths: Widths): string[] {
  const letters = [...word];
  for (let count = 1; count < letters.length; count++) {
    const length = Math.ceil(letters.length / count);
    const cut = Array.from({ length: Math.ceil(letters.length / length) }, (_, index) => letters.slice(index * length, (index + 1) * length).join(''));
    const hyphened = cut.map((piece, index) => (index < cut.length - 1 ? `${piece}-` : piece));
    if (hyphened.every((piece) => widthOf(piece, widths) <= widest)) return hyphened;
  }
  return letters;
}
