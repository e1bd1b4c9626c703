import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';

/** Fields and a field as a file has them, with where they stand in it. */
export type BlockMap = YAMLMap.Parsed;
export type Field = Pair<ParsedNode, ParsedNode | null>;

/** A piece of a text, and what stands in its place. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A field taken out: its lines, or, where it stands behind the hyphen of a list, what stands up to the next one. */
export function without(pair: Field, map: BlockMap, source: string): Edit {
  const from = (pair.key as ParsedNode).range[0];
  const next = map.items[map.items.indexOf(pair as (typeof map.items)[number]) + 1];
  const alone = source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === '';
  return alone || !next ? wholeLines(from, endOf(pair), source) : { from, to: next.key.range[0], text: '' };
}

/** The lines that a piece of a text stands on, taken out. */
export function wholeLines(from: number, to: number, source: string): Edit {
  return { from: source.lastIndexOf('\n', from - 1) + 1, to: Math.min(endOfLine(to, source) + 1, source.length), text: '' };
}

/** What a field is called. */
export function nameOf(pair: Field): string {
  return String((pair.key as Scalar).value);
}

/** Where a field ends, without a comment behind it. */
export function endOf({ key, value }: Field): number {
  return value && !isNothing(value) ? endOfNode(value) : key.range[1] + 1;
}

/** The same of a value. A text of several lines has the end of its last one in its range. */
export function endOfNode(node: ParsedNode): number {
  if (isMap(node) && !node.flow) return endOf((node as BlockMap).items.at(-1) as Field);
  if (isSeq(node) && !node.flow) return endOfNode(node.items.at(-1) as ParsedNode);
  return isBlock(node) ? node.range[1] - 1 : node.range[1];
}

/** Where the line ends that a place is on. */
export function endOfLine(from: number, source: string): number {
  const end = source.indexOf('\n', from);
  return end === -1 ? source.length : end;
}

/** How far in its line a place is. */
export function columnOf(offset: number, source: string): number {
  return offset - source.lastIndexOf('\n', offset - 1) - 1;
}

/** Where the hyphen of an item stands. */
export function dashOf(item: ParsedNode, source: string): number {
  return source.lastIndexOf('-', item.range[0] - 1);
}

/** Whether a field has a name and no value. */
export function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.source === '' && node.type === 'PLAIN';
}

/** Whether a list or fields stand within brackets. */
export function isFlow(node: ParsedNode): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

/** Whether a value takes lines of its own. */
export function isBlock(node: ParsedNode): boolean {
  return ((isMap(node) || isSeq(node)) && !node.flow) || (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED'));
}

/** Whether a text stands in quotation marks; nothing where it is no text. */
export function quotesOf(node: ParsedNode): boolean | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.type !== 'PLAIN' : undefined;
}
