import { fromHtml } from 'hast-util-from-html';
import { wordsIn } from '../html/nodes.ts';
import { plainWords } from '../markdown/text.ts';

/** Signs that mark words in a text, and that a field would print. */
const MARKS = /\*\*|__|`|\\|\[\^[^\]\n]*\]|(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/gu;

/** How an excerpt ends that a system has cut. */
const CUT = /\s*(?:\[(?:…|\.\.\.)\]|(?:Continue reading|Read more|Leer más)\b.*)$/i;

/** Words, or HTML, as a field can hold them: one line of words alone. */
export function fieldWords(written: string): string {
  const words = /[<&]/.test(written) ? wordsIn(fromHtml(spaced(written), { fragment: true })) : written;
  return plainWords(words)
    .replace(/!?\[([^\]\n]+)\]\([^)\n]*\)/g, '$1')
    .replace(MARKS, '')
    .replace(/:(?=(?:term|[a-z]{2})\[)/gi, ': ')
    .replace(/&(?=#?\w+;)/g, '& ')
    .replace(/<(?=\/?[a-z!])/gi, '< ')
    .replace(/\s+/g, ' ')
    .replace(CUT, '')
    .trim();
}

/** HTML in which blocks have a space between them. */
function spaced(html: string): string {
  return html.replace(/<(?:\/?(?:p|div|li|h\d|br|td|tr|blockquote)\b)/gi, ' $&');
}
