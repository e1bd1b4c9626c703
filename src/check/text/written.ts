import type { MdastNode } from 'satteri';
import type { Body, Part } from '../../content/markdown/body.ts';
import type { Place } from '../../content/problem.ts';
import { perBody } from './per-body.ts';

/** Stands for each sign that is no plain word: a mark of Markdown, an address, a piece of code. No content holds this sign, and patterns go fastest through text that has only signs below 256. */
export const THING = '\u0002';

/** An escaped sign: its writer wants to see it. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;

/** What starts a later line within a list or a quotation. */
const LINE_START = /(?<=\n)[ \t>]+/g;

/**
 * The words of paragraphs, headings and cells as they are written, before Markdown reads them. A place in it is the same place
 * in the text: spaces stand for what is between them, and {@link THING} for what in them is no plain word.
 */
export function written(body: Body): string {
  return sheetsOf(body).words;
}

/** The same with the addresses that became links by themselves. */
export function writtenWithAddresses(body: Body): string {
  return sheetsOf(body).withAddresses;
}

/** The place in the file of a place in the text. */
export function placeOf({ file, source, linesBefore }: Pick<Body, 'file' | 'source' | 'linesBefore'>, at: number): Place {
  const before = source.slice(0, at).split('\n');
  return { file, line: before.length + linesBefore, column: (before.at(-1) ?? '').length + 1 };
}

/** A line of a paragraph, without the spaces around it. */
export interface WrittenLine {
  /** Its words, with signs for what is no plain word. */
  words: string;
  /** The same as its writer typed it. */
  typed: string;
  /** Its place in the text. */
  at: number;
}

/** The lines of all paragraphs. */
export function allLines(body: Body): WrittenLine[] {
  return body.of('paragraph').flatMap((paragraph) => linesOf(body, paragraph));
}

/** The lines of a paragraph or a heading as they are written. */
export function linesOf(body: Body, part: MdastNode): readonly WrittenLine[] {
  const known = linesByPart(body);
  const lines = known.get(part) ?? linesIn(body, part);
  known.set(part, lines);
  return lines;
}

/** The lines that were asked for before. */
const linesByPart = perBody(() => new Map<MdastNode, readonly WrittenLine[]>());

function linesIn(body: Body, { position }: MdastNode): WrittenLine[] {
  const start = position?.start.offset ?? 0;
  let at = start;
  return written(body).slice(start, position?.end.offset).split('\n').map((line) => {
    const words = line.trim();
    const from = at + line.length - line.trimStart().length;
    const found = { words, typed: body.source.slice(from, from + words.length), at: from };
    at += line.length + 1;
    return found;
  });
}

/** The words of a text, without and with the addresses that became links by themselves. */
const sheetsOf = perBody((body) => {
  const bare = new Set(body.of('link').filter((link) => isBare(link, body)));
  const words = sheetOf(body, bare, false);
  return { words, withAddresses: bare.size > 0 ? sheetOf(body, bare, true) : words };
});

function sheetOf(body: Body, bare: ReadonlySet<MdastNode>, addresses: boolean): string {
  let sheet = '';
  const putUntil = (end: number, change: (source: string) => string): void => {
    sheet += change(body.source.slice(sheet.length, end));
  };
  const read = (part: MdastNode): void => {
    const { start, end } = rangeOf(part);
    const isText = part.type === 'text' || (part.type === 'textDirective' && part.children.length === 0);
    if (isText || (addresses && bare.has(part))) {
      putUntil(start, things);
      putUntil(end, plainly);
    } else if ('children' in part && !bare.has(part)) {
      const single = part.type === 'delete' && !body.source.startsWith('~~', start);
      if (single) {
        putUntil(start, things);
        putUntil(start + 1, plainly);
      }
      part.children.forEach(read);
      if (single) {
        putUntil(end - 1, things);
        putUntil(end, plainly);
      }
    }
  };
  const blocks = [...body.of('paragraph'), ...body.of('heading'), ...body.of('tableCell')];
  for (const block of blocks.sort((one, other) => rangeOf(one).start - rangeOf(other).start)) {
    putUntil(rangeOf(block).start, blank);
    block.children.forEach(read);
    putUntil(rangeOf(block).end, things);
  }
  putUntil(body.source.length, blank);
  return sheet;
}

function rangeOf({ position }: MdastNode): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** An address that became a link by itself. */
function isBare(link: Part<'link'>, body: Body): boolean {
  const [first] = body.source.slice(link.position?.start.offset, link.position?.end.offset);
  return first !== '[' && first !== '<';
}

/** Words as they are typed, save for what is escaped and for the marks of lists and quotations before their later lines. */
function plainly(source: string): string {
  return source.replace(LINE_START, blank).replace(ESCAPED, (signs) => THING.repeat(signs.length));
}

function things(source: string): string {
  return source.replace(LINE_START, blank).replace(/\S/g, THING);
}

function blank(source: string): string {
  return source.replace(/[^\n]/g, ' ');
}
