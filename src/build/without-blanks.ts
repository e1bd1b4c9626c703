/** Elements that stand below each other or in a row of their own: blanks beside their tags are never shown. */
const BLOCKS =
  'html|head|meta|link|title|body|main|header|footer|article|section|nav|aside|div|h[1-6]|p|ul|ol|li|details|summary|blockquote|figure|figcaption|table|thead|tbody|tr|th|td|hr';

/** Line breaks stay: they part the blocks of a text for programs that read it without its styles. */
const AROUND_TAG = new RegExp(` *(</?(?:${BLOCKS})\\b(?:"[^"]*"|'[^']*'|[^"'>])*>) *`, 'g');

/** What keeps its blanks. */
const KEPT = /(<(pre|textarea|script|style)\b.*?<\/\2>)/s;

/** A page without the blanks that templates put between its parts, and that nobody sees. */
export function withoutBlanks(html: string): string {
  // Splitting by two groups gives in turn: a part, what is kept, its name.
  return html
    .split(KEPT)
    .map((part, index) => [part.replace(AROUND_TAG, '$1'), part, ''][index % 3])
    .join('');
}
