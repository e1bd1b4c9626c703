import { PLACEHOLDER } from '../content/markdown/placeholder.ts';
import { CITATION } from '../content/markdown/citations.ts';
import { placeholder } from './wording.ts';

/** What a translation of a text needs to know of the site. */
export interface Bilingual {
  /** Lines that stand in many texts, with the same in the other language. */
  lines: ReadonlyMap<string, string>;
  /** The words that the other language's glossary explains, in small letters. */
  terms: ReadonlySet<string>;
  /** The address of a page in the other language, where it has one. */
  addressOf(address: string): string | undefined;
}

/** What a line starts with that is no word of the text: spaces, a list's sign, a heading's, a quotation's. */
const LEAD = /^\s*(?:(?:[-*+]|\d+[.)]|#{1,6}|>)\s+)*/;

/**
 * A text with everything that is to be translated between marks.
 *
 * Lines that all texts have stand in the other language already; citations, pictures and blocks stay as they are.
 */
export function toTranslate(body: string, site: Bilingual): string {
  let code = false;
  return body
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) code = !code;
      if (code || /^\s*(?:$|:::\s*$|```|~~~|<|\{|(?:import|export)\s|[-*_](?:\s*[-*_]){2,}\s*$|\|?[\s:|-]+\|[\s:|-]*$)/.test(line)) return line;
      return site.lines.get(line) ?? markedLine(line, site);
    })
    .join('\n');
}

function markedLine(line: string, site: Bilingual): string {
  // What is still to be written in the original is so in the translation.
  if (line.includes(PLACEHOLDER.start)) return line;
  const block = /^(:::[\w-]+\[)(.*)(\]\s*)$/.exec(line);
  if (block) return block[1] + marked(block[2] ?? '', site) + block[3];
  const picture = /^(\s*!\[)([^\]]*)(\]\(.*)$/.exec(line);
  if (picture) return picture[1] + marked(picture[2] ?? '', site) + picture[3];
  if (/^\s*\|/.test(line)) return line.replace(/[^|]*[^|\s][^|]*/g, (cell) => ` ${marked(cell.trim(), site)} `);
  const [lead] = LEAD.exec(line) ?? [''];
  return lead + marked(line.slice(lead.length), site);
}

/** Words between marks, with each citation outside them: who writes over the words leaves it where it is. */
function marked(text: string, { terms, addressOf }: Bilingual): string {
  const ready = text
    .replace(/:term\[([^\]]*)\]/g, (whole, term: string) => (terms.has(term.toLowerCase()) ? whole : `${term} (in the glossary)`))
    .replace(/\]\((\/[\w/-]*)((?:#[^)]*)?)\)/g, (whole, address: string) => (addressOf(address) ? `](${addressOf(address)})` : whole));
  return ready
    .split(new RegExp(`((?:${CITATION.source.replace('(', '(?:')})+)`))
    .map((part, index) => (index % 2 === 1 || part.trim() === '' ? part : part.replace(/^(\s*)([^]*?)(\s*)$/, (_, before: string, words: string, after: string) => before + placeholder(words) + after)))
    .join('');
}

/** The words that a text has explained, each once. */
export function termsIn(body: string): string[] {
  return [...new Set([...body.matchAll(/:term\[([^\]]*)\]/g)].map(([, term = '']) => term))];
}
