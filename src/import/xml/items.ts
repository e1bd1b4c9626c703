import { SaxesParser } from 'saxes';
import { Refused } from '../refused.ts';
import { decodedChunks } from './chunks.ts';

/** An element of XML with what it holds, in order. Names keep their prefix: `content:encoded`. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
}

/** More levels than any feed or export has. */
const MOST_LEVELS = 300;

/** Text of one item that would fill the memory, in characters. */
const MOST_SIGNS = 30_000_000;

/** Signs that XML cannot hold, and that systems write all the same, of old texts pasted into them: https://www.w3.org/TR/xml/#charsets */
const NEVER_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Where a file is broken, and how. */
export type Broken = (line: number, reason: string) => void;

/**
 * The elements with some names in an XML file, each whole, as they come: nothing else of the file stays in memory. What stands in an
 * element of the list is not given apart.
 *
 * @param broken told once, where the file cannot be read further or ends too early; what came before is given
 * @throws Refused where it declares entities of its own, which can grow without end, or is nested without end
 */
export async function* xmlItems(bytes: AsyncIterable<Uint8Array>, names: readonly string[], broken: Broken): AsyncGenerator<XmlElement> {
  const parser = new SaxesParser({ position: true });
  const wanted = new Set(names);
  const open: XmlElement[] = [];
  let levels = 0;
  let signs = 0;
  let whole: XmlElement[] = [];
  let fault: { line: number; reason: string } | undefined;

  parser.on('doctype', (declared) => {
    if (/<!ENTITY|\[/.test(declared)) throw new Refused('It declares entities of its own, as only a file does that means harm. Export it again from the system itself.');
  });
  parser.on('opentag', ({ name, attributes }) => {
    levels += 1;
    if (levels > MOST_LEVELS) throw new Refused(`It has more than ${MOST_LEVELS} elements within one another.`);
    if (open.length === 0 && !wanted.has(name)) return;
    const element: XmlElement = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    levels -= 1;
    const closed = open.pop();
    if (closed && open.length === 0) {
      whole.push(closed);
      signs = 0;
    }
  });
  const text = (words: string) => {
    if (open.length === 0) return;
    signs += words.length;
    if (signs > MOST_SIGNS) throw new Refused(`One of its parts, near line ${parser.line}, has more than ${MOST_SIGNS / 1_000_000} million letters.`);
    open.at(-1)?.children.push(words);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  // A letter by a name that XML does not have, such as &nbsp;, stays as it is written: what reads HTML knows it.
  parser.on('error', ({ message }) => {
    if (!/entity/i.test(message)) fault ??= { line: parser.line, reason: message.replace(/^.*?\d+:\d+:\s*/, '') };
  });

  for await (const chunk of decodedChunks(bytes)) {
    parser.write(chunk.replace(NEVER_IN_XML, ''));
    yield* whole;
    whole = [];
    if (fault) break;
  }
  if (!fault) parser.close();
  yield* whole;
  if (fault) broken(fault.line, fault.reason);
}

/** The first element of a name within another. */
export function child({ children }: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  for (const name of names) {
    const found = children.find((one): one is XmlElement => typeof one === 'object' && one.name === name);
    if (found) return found;
  }
  return undefined;
}

/** All elements of some names within another. */
export function all({ children }: XmlElement, ...names: readonly string[]): XmlElement[] {
  return children.filter((one): one is XmlElement => typeof one === 'object' && names.includes(one.name));
}

/** The words in an element, with those of all that it holds; empty where it is not there. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((one) => (typeof one === 'string' ? one : textOf(one))).join('');
}

/** What an element holds as HTML, where it was written as elements rather than as text. */
export function markupOf({ children }: XmlElement): string {
  return children
    .map((one) => {
      if (typeof one === 'string') return one.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const name = one.name.replace(/^\w+:/, '');
      const attributes = Object.entries(one.attributes).map(([key, value]) => ` ${key}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`);
      return `<${name}${attributes.join('')}>${markupOf(one)}</${name}>`;
    })
    .join('');
}
