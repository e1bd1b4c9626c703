import { toHtml } from 'hast-util-to-html';
import { htmlToHast } from 'satteri';

/** The start of an element, whose attributes all stand in quotation marks. */
const START = /<[a-z][^\s">/]*(?:[^">]|"[^"]*")*>/g;

/**
 * HTML as browsers understand it, written out for programs that know less of it, as feed readers do: each end is there, names are
 * in small letters, attributes in quotation marks, and the sign > stands nowhere else.
 */
export function wellFormed(html: string): string {
  const root = htmlToHast(html, { fragment: true });
  return root.type === 'root' ? toHtml(root).replace(START, (tag) => tag.replace(/"[^"]*"/g, (value) => value.replaceAll('>', '&gt;'))) : html;
}
