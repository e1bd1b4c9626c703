import type { MdastNode } from 'satteri';
import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { isLanguage, type Language } from '../../languages/languages.ts';
import { englishName } from '../../schema/language-code.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { isLabel, walk } from './tree.ts';

/** Stands between two blocks, so that no phrase is found across them. No content holds this sign. */
export const BLOCK_END = '\u001F';

/** Stands for something that is read and is no prose, such as a piece of code. */
const THING = '\uFFFC';

/** Parts of a text that begin on a line, or in a cell, of their own. */
const BLOCKS = ['paragraph', 'heading', 'listItem', 'tableCell', 'html', 'mdxJsxFlowElement'];

/** What stands in a passage of prose without being words: citations, letters by their code, addresses. */
const NO_WORDS = /\[\^[\w-]+\]|&#?\w+;|(?:https?:\/\/|www\.)\S+/g;

/** Words that stand for a text still to be written. */
const PLACEHOLDERS = new RegExp(`${PLACEHOLDER.start}[^${PLACEHOLDER.end}]*${PLACEHOLDER.end}`, 'g');

/** The fields that hold words for readers, wherever they stand. Names of people and places are no prose. */
const FIELDS = ['title', 'description', 'alt', 'coverAlt', 'keyPoints', 'contentNote', 'about', 'condition', 'therapy', 'text', 'ways'];

/**
 * The prose of a Markdown text, with spaces for all else: a place in it is the same place in the text.
 *
 * @param sentencesOnly leaves out headings, tables, labels and descriptions of pictures
 */
export function proseInMarkdown(body: string, tree: MdastNode, { sentencesOnly = false } = {}): string {
  return sheetOf(body, tree, sentencesOnly).text;
}

/** The words of other languages that stand in a text, as in `:es[En español]`, by those languages that the site has. */
export function foreignProse(body: string, tree: MdastNode): Map<Language, string> {
  const sheets = new Map<Language, Sheet>();
  const marked = walk(tree).flatMap((part) => (part.type === 'textDirective' && isLanguage(part.name) ? [{ language: part.name, part }] : []));
  for (const { language, part } of marked) {
    const sheet = sheets.get(language) ?? new Sheet();
    sheets.set(language, sheet);
    sheet.endBlock();
    for (const child of part.children) sheetOf(body, child, false, sheet);
  }
  return new Map([...sheets].map(([language, { text }]) => [language, text]));
}

function sheetOf(body: string, tree: MdastNode, sentencesOnly: boolean, sheet = new Sheet()): Sheet {
  const read = (part: MdastNode): void => {
    const start = part.position?.start.offset ?? 0;
    const source = () => body.slice(start, part.position?.end.offset);
    if (sentencesOnly && (part.type === 'heading' || part.type === 'table' || part.type === 'image' || isLabel(part))) return sheet.endBlock();
    if (BLOCKS.includes(part.type)) sheet.endBlock();
    switch (part.type) {
      case 'text':
        return sheet.put(start, source().replace(NO_WORDS, spaces));
      case 'html':
        return sheet.put(start, source().replace(/<!--[^]*?-->|<[^>]*>/g, spaces));
      case 'inlineCode':
      case 'mdxTextExpression':
        return sheet.put(start, THING);
      case 'textDirective':
        if (englishName(part.name)) return sheet.put(start, THING);
        return part.children.forEach(read);
      case 'image': {
        sheet.endBlock();
        sheet.put(start + 2, /^!\[((?:\\.|[^\]])*)\]/.exec(source())?.[1] ?? '');
        return sheet.endBlock();
      }
      default:
        if ('children' in part) part.children.forEach(read);
    }
    if (BLOCKS.includes(part.type)) sheet.endBlock();
  };
  read(tree);
  return sheet;
}

/** The prose in fields by language, in the same way. What is below `translations` belongs to the language named there, or to none. */
export function proseInFields(yaml: string, fields: ParsedNode | null, language: Language, all: boolean): Map<Language, string> {
  const sheets = new Map<Language, Sheet>();
  const put = (node: unknown, at: Language): void => {
    if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return;
    const sheet = sheets.get(at) ?? new Sheet();
    sheets.set(at, sheet);
    sheet.endBlock();
    sheet.put(node.range[0], yaml.slice(node.range[0], node.range[1]).replace(NO_WORDS, spaces));
  };
  const read = (node: unknown, at: Language, path: readonly string[]): void => {
    if (isSeq(node)) for (const item of node.items) read(item, at, path);
    else if (isMap(node)) {
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        if (all) put(key, at);
        if (path.at(-1) !== 'translations') read(value, at, [...path, name]);
        else if (isLanguage(name)) read(value, name, [...path, name]);
      }
    } else if (all || FIELDS.includes(path.at(-1) ?? '')) put(node, at);
  };
  read(fields, language, []);
  return new Map([...sheets].map(([at, { text }]) => [at, text]));
}

/** Words laid out at the places they have in their source. */
class Sheet {
  #text = '';
  #fresh = false;

  /** What is written on it. Words between the marks of a placeholder are for writers, not for readers. */
  get text(): string {
    return this.#text.replace(PLACEHOLDERS, spaces);
  }

  /** What is put next belongs to another block. */
  endBlock(): void {
    this.#fresh = this.#text !== '';
  }

  put(start: number, words: string): void {
    const gap = start - this.#text.length;
    this.#text += this.#fresh && gap > 0 ? `${' '.repeat(gap - 1)}${BLOCK_END}${words}` : `${' '.repeat(Math.max(gap, 0))}${words}`;
    this.#fresh = false;
  }
}

function spaces(part: string): string {
  return ' '.repeat(part.length);
}
