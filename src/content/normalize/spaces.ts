/** Every space but the one of the space bar: those that do not break (Option and the space bar on a Mac), wide ones, thin ones. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u2800\u3000]/g;

/** Those among them that nobody means to be narrow, or to hold two words together. */
const WIDE_SPACES = /[\u1680\u2000-\u2006\u2008\u205F\u2800\u3000]/g;

/** The most letters that may be held together by spaces which do not break: more do not fit on the line of a telephone. */
const MOST_TOGETHER = 30;

/** Where Markdown means something by a space, and by no other than the one of the space bar. */
const MARKS = [
  // What a line starts with: its indent, the signs of quotations, lists, tasks and headings.
  /^\s*(?:>\s*|(?:[*+-]|\d{1,9}[.)])(?:\s+|$))*(?:\[\s\]\s+)?/,
  // Headings and the starts of blocks, whose words name sections.
  /^\s*(?:>\s*)*(?:#{1,6}\s|:{2,}).*/,
  // Lines of signs alone, such as those below the head of a table.
  /^[\s|:=*_~>-]+$/,
  // Import and export, in texts with components.
  /^(?:import|export)\s.*/,
  // Addresses of links, pictures and references, and those that are written out; elements, citations, explained words, code.
  /\]\s*\([^)]*/g,
  /^\s*\[[^\]]+\]:\s*\S*/,
  /(?:https?:\/\/|www\.)\S*\s?/gi,
  /<[^<>]*>/g,
  /\[\^[^\]]*/g,
  /:term\[[^\]]*/g,
  /`[^`]*/g,
  // The edges of a cell, spaces beside others.
  /\s?\|\s?/g,
  /\s{2,}/g,
];

/** A line whose spaces are all the one of the space bar. */
export function withPlainSpaces(line: string): string {
  return line.replace(ODD_SPACES, ' ');
}

/**
 * A line of Markdown in which a space means what it looks like.
 *
 * Between two words a space that does not break stays as it is, as in "10 mg": somebody may have put it there.
 */
export function withSpacesAsSeen(line: string): string {
  if (!isOdd(line)) return line;
  // At the end of a line two spaces of the space bar would break it.
  const narrow = line.replace(WIDE_SPACES, ' ');
  const text = narrow.trimEnd();
  const written = isOdd(line.slice(text.length)) ? text : narrow;
  const marked = MARKS.reduce((seen, mark) => seen.replace(mark, withPlainSpaces), written);
  return marked.split(/([ \t]+)/).map((words) => (words.length > MOST_TOGETHER ? withPlainSpaces(words) : words)).join('');
}

function isOdd(text: string): boolean {
  return text.search(ODD_SPACES) !== -1;
}
