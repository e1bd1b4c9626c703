import { ELEMENT_NODE, type ElementNode, type Node, parse, TEXT_NODE, type TextNode, walkSync } from 'ultrahtml';

/** A drawing (SVG) as its file says it. */
export interface Drawing {
  /** The text of the file, without notes and with what its abbreviations stand for. */
  text: string;
  /** The first element as it is written, with its attributes; nothing where there is none. */
  start: string | undefined;
  elements: readonly DrawnElement[];
  /** All styles: those in elements of their own, and those in attributes. */
  styles: string;
}

/** An element of a drawing. */
export interface DrawnElement {
  /** Its name in small letters, without a prefix. */
  name: string;
  /** What its attributes are set to, by their names in small letters, without a prefix. */
  attributes: ReadonlyMap<string, string>;
  /** The names of the elements that it stands in, the nearest one last. */
  within: readonly string[];
  /** The names of the elements beside it, which few ask for. */
  beside(): readonly string[];
}

/** How often an abbreviation may stand for others: more than any program writes, and less than would fill the memory. */
const DEEPEST = 4;
const LONGEST = 20_000_000;

/** Reads a drawing as far as it can be read: what browsers and the build need of it is asked of what is found. */
export function readDrawing(svg: string): Drawing {
  // What keeps a drawing from being shown and what its writer may want to know are asked one after the other.
  if (last?.svg !== svg) last = { svg, drawing: read(svg) };
  return last.drawing;
}

let last: { svg: string; drawing: Drawing } | undefined;

function read(svg: string): Drawing {
  const text = inFull(svg.replace(/<!--[^]*?-->/g, ''));
  const [start] = /<[a-z][\w:.-]*(?:[^"'>]|"[^"]*"|'[^']*')*>/i.exec(text) ?? [];
  const elements: DrawnElement[] = [];
  let css = '';
  walkSync(parse(start === undefined ? '' : text.slice(text.indexOf(start))), (node, parent) => {
    if (node.type === TEXT_NODE && nameOf(parent) === 'style') css += (node as TextNode).value;
    if (node.type !== ELEMENT_NODE) return;
    const attributes = new Map(Object.entries((node as ElementNode).attributes).map(([name, value]) => [plainName(name), decoded(value)]));
    css += `;${attributes.get('style') ?? ''};`;
    elements.push({ name: nameOf(node), attributes, within: above(parent), beside: () => elementsIn(parent).filter((other) => other !== node).map(nameOf) });
  });
  return { text, start, elements, styles: css };
}

/** Puts in what abbreviations stand for that the file itself explains, as those of Illustrator do, and leaves their list out. */
function inFull(svg: string): string {
  const [list = ''] = /<!DOCTYPE(?:[^"'[>]|"[^"]*"|'[^']*'|\[[^\]]*\])*>/i.exec(svg) ?? [];
  const known = new Map([...list.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', one, other]) => [name, one ?? other ?? '']));
  let text = svg.replace(list, '').replace(/<\?xml\s[^?]*\?>/, '');
  for (let depth = 0; depth < DEEPEST && known.size > 0 && text.length < LONGEST; depth += 1) text = text.replace(/&([\w.-]+);/g, (written, name: string) => known.get(name) ?? written);
  return text;
}

const LETTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A value with letters in place of their codes. */
function decoded(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (written, number?: string, hex?: string, name?: string) =>
    number ?? hex ? String.fromCodePoint(number === undefined ? parseInt(hex ?? '', 16) : Number(number)) : (LETTERS[name ?? ''] ?? written),
  );
}

function elementsIn(node: Node | undefined): Node[] {
  return ((node as ElementNode | undefined)?.children ?? []).filter(({ type }) => type === ELEMENT_NODE);
}

function above(node: Node | undefined): string[] {
  return node?.type === ELEMENT_NODE ? [...above((node as ElementNode).parent), nameOf(node)] : [];
}

function nameOf(node: Node | undefined): string {
  return node?.type === ELEMENT_NODE ? plainName((node as ElementNode).name) : '';
}

function plainName(name: string): string {
  return name.replace(/^.*:/, '').toLowerCase();
}
