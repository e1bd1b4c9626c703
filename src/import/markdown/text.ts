import { type Nodes, replaced, type Root } from './nodes.ts';

/** Spaces that do not break, where a number stands before a unit, are kept: there they do what they are for. */
const KEPT_TOGETHER = /(?<=\d)\u00A0(?=\p{L})/gu;

/** The place of such a space while all others become plain ones. */
const KEPT = '\uE000';

/** Signs that no text can have: those that control old devices, and places in alphabets that belong to nobody. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\uFEFF\uFFF9-\uFFFC]/g;

/** What Windows has where Unicode has controls, in texts that were read in a wrong encoding. */
const WINDOWS = new TextDecoder('windows-1252');

/** A mark for a person, where a letter was lost on the way from another system. */
export const LOST_LETTER = '‹letter lost›';

/**
 * Words as a text here can have them: without signs that nobody sees, with the signs of Windows as they were meant, with a mark where a
 * letter was lost, and without `‹` and `›`, which stand here for what is still to be written.
 */
export function plainWords(words: string): string {
  return words
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\u0080-\u009F]/g, (sign) => WINDOWS.decode(new Uint8Array([sign.charCodeAt(0)])))
    .replace(CONTROLS, '')
    .replace(/[\u2028\u2029\u0085]/g, ' ')
    .replace(/[\u00AD\u200B\u2060\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/‹/g, '<')
    .replace(/›/g, '>')
    .replace(KEPT_TOGETHER, KEPT)
    .replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replaceAll(KEPT, '\u00A0')
    .replace(/''+/g, '"')
    .replace(/\\(?=[^\w\s\\])/g, '')
    .replace(/\uFFFD+/g, LOST_LETTER);
}

/**
 * Words without what would be read as a mark whatever stands before it: a note at the foot as other systems write it, `[^1]`, which
 * cites a source here, and links that were printed as Markdown where they came from. They stay as words.
 */
function withoutPrintedMarks(words: string): string {
  if (!words.includes('[')) return words;
  return words
    .replace(/\[\^([^\]\n]+?)\\?\]/g, '($1)')
    .replaceAll('[^', '[')
    .replace(/!?\[([^[\]\n]*)\] ?\(([^()\n]*)\)/g, (_, said: string, where: string) => `${said} (${where})`.trim());
}

/** Words without ends of lines, and without several spaces in a row. */
function onOneLine(words: string): string {
  return words.replace(/\s+/g, (spaces) => (spaces.includes('\n') ? ' ' : spaces.replace(/[ \t]{2,}/g, ' ')));
}

/** Makes all words of a tree such as a text here can have. The tree is changed. */
export function plainText(tree: Root): void {
  replaced(tree, (node): Nodes => {
    if (node.type === 'text') return { ...node, value: onOneLine(withoutPrintedMarks(plainWords(node.value))) };
    if (node.type === 'code' || node.type === 'inlineCode') return { ...node, value: plainWords(node.value) };
    if (node.type === 'image') return { ...node, title: null, alt: withoutPrintedMarks(plainWords(node.alt ?? '')).replace(/\s+/g, ' ').trim() };
    if (node.type === 'link') return { ...node, title: null };
    return node;
  });
}
