/** Elements that start a block of their own, around which no paragraph stands. */
const BLOCK = 'table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav|figure|figcaption|details|menu|summary|script|iframe|left-out';
const STARTS = new RegExp(`^</?(?:${BLOCK})\\b`, 'i');

/** What keeps its lines as they are. */
const KEPT = /<(pre|script|style|textarea)\b[^]*?<\/\1>|<!--[^]*?-->/gi;

/**
 * Puts in the paragraphs that the classic editor of WordPress leaves out: an empty line ends one, a single end of a line is one in it.
 * WordPress does the same whenever it shows such a text (`wpautop`).
 */
export function withParagraphs(text: string): string {
  const kept: string[] = [];
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(KEPT, (whole) => `\n\n\u0000${kept.push(whole) - 1}\u0000\n\n`)
    .replace(new RegExp(`(<(?:${BLOCK})\\b[^>]*>)`, 'gi'), '\n\n$1')
    .replace(new RegExp(`(</(?:${BLOCK})>|<hr\\b[^>]*>)`, 'gi'), '$1\n\n');
  const blocks = lines.split(/\n\s*\n/).map((block) => block.trim()).filter((block) => block !== '');
  const written = blocks.map((block) => (STARTS.test(block) || block.startsWith('\u0000') ? inBlock(block) : `<p>${withBreaks(block)}</p>`));
  return written.join('\n').replace(/\u0000(\d+)\u0000/g, (_, at: string) => kept[Number(at)] ?? '');
}

/** A block that goes on after its first tag with words on several lines. */
function inBlock(block: string): string {
  const [, tag = '', rest = ''] = /^(<[^>]*>)([^]*)$/.exec(block) ?? ['', block, ''];
  return tag + withBreaks(rest.trim());
}

/** Lines with the mark of HTML for their ends. */
function withBreaks(lines: string): string {
  return lines.replace(/\s+/g, (spaces) => (spaces.includes('\n') ? '<br>\n' : spaces));
}
