import type { MdastNode } from 'satteri';

type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;

/** A link with a bracket less than it needs. */
const BROKEN_LINK = /\]\(|\[[^\]\n]*\((?:\/|#|https?:|mailto:|tel:|$)|\](?:\/[\w-]+)+[^\s)]*\)/;

/** A picture whose name has a space in it, which the check of pictures tells. */
const PICTURE = /!\[[^\]]*\]\([^)]*\)/g;

/** A point of a list whose mark is none for Markdown: another sign, or no space behind it. */
const LOST_POINT = /^(?:[•‣◦▪●]\s*|-(?=\p{L}|$)|(\d{1,2}\.)(?=\p{L}|$))/u;

/**
 * Slips of the hand that Markdown takes for plain text: nothing looks wrong to its writer, and a card, a heading or a
 * citation is lost to readers.
 *
 * @param sources the names of the sources
 * @param line the line at which the part starts, as it is written
 */
export function slipFaults(part: MdastNode, sources: readonly string[], line: string): string[] {
  switch (part.type) {
    case 'text':
      return [...lostCitations(part.value, sources), ...lostLinks(part.value), ...lostMarks(part.value)];
    case 'paragraph':
      return linesOf(part).flatMap(lostStart);
    case 'code':
      return /^\s*(?:```|~~~)/.test(line) ? [] : ['four spaces before a line make it a piece of a program. Take the spaces out.'];
    default:
      return [];
  }
}

function lostCitations(text: string, sources: readonly string[]): string[] {
  const withoutMark = [...text.matchAll(/\[([\w-]+)\]/g)].map(([written, name = '']) => ({ written, name }));
  const withoutBracket = [...text.matchAll(/(\[?)\^([\w-]+)(\]?)/g)].flatMap(([written, open, name = '', close]) => (open && close ? [] : [{ written, name }]));
  return [...withoutMark, ...withoutBracket]
    .filter(({ name }) => sources.includes(name))
    .map(({ written, name }) => `${written} is printed as it stands. To cite the source, write [^${name}].`);
}

function lostLinks(text: string): string[] {
  const spaced = [...text.matchAll(/\[([^[\]]+)\]\s+\(((?:\/|#|\.\/|https?:|mailto:|tel:)[^()\s]*)\)/g)].map(
    ([, words = '', address = '']) => `this is printed as it stands, because of the space between ] and (. Write [${words}](${address}).`,
  );
  return BROKEN_LINK.test(text.replace(PICTURE, '')) ? [...spaced, 'a link is printed here as it stands, since a bracket is missing. Write it as [words](/address).'] : spaced;
}

function lostMarks(text: string): string[] {
  const [, term] = /(?<![\p{L}\p{N}:])term\[([^\]\n]*)/u.exec(text) ?? [];
  return [
    ...(term === undefined ? [] : [`this is printed as it stands. To explain a word, write :term[${term}].`]),
    ...(text.includes('**') ? ['two stars are printed here, since they belong to no others. Put two before the words and two behind them, without spaces: **important**.'] : []),
  ];
}

/** The starts of the lines of a paragraph, as far as they are plain text. */
function linesOf({ children }: Paragraph): string[] {
  return children.flatMap((child, index) => (child.type === 'text' ? child.value.split('\n').slice(index === 0 ? 0 : 1) : [])).map((text) => text.trimStart());
}

function lostStart(line: string): string[] {
  const [, spaced] = /^:::\s+([\w-]+)/.exec(line) ?? [];
  if (spaced) return [`the name of a block stands right behind its colons. Write :::${spaced}`];
  if (/^:{3,}\s*$/.test(line)) return ['this closes a block that is not open here. Take it out, or write how the block starts above it, such as :::note'];
  const [, marks, words] = /^(#{2,6})([^\s#].*)/.exec(line) ?? [];
  if (marks) return [`a heading has a space behind its marks. Write ${marks} ${words}`];
  const [point, number] = LOST_POINT.exec(line) ?? [];
  return point === undefined ? [] : [`a point of a list starts with ${number ? 'its number, a dot and a space' : 'a hyphen and a space'}. Write ${number ?? '-'} ${line.slice(point.length)}`.trimEnd()];
}
