import type { MdastNode } from 'satteri';
import { isLanguage, type Language } from '../../languages/languages.ts';
import { englishName } from '../../schema/language-code.ts';
import { Sheet, spaces, THING, withoutMarks } from '../prose-sheet.ts';
import { isLabel, walk } from './tree.ts';

/** Parts of a text that begin on a line, or in a cell, of their own. */
const BLOCKS = ['paragraph', 'heading', 'listItem', 'tableCell', 'html', 'mdxJsxFlowElement'];

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
        return sheet.put(start, withoutMarks(source()));
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
