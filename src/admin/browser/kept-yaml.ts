import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type Scalar, type YAMLSeq } from 'yaml';
import { gaps } from './gaps.ts';
import {
  type BlockMap, columnOf, dashOf, type Edit, endOf, endOfLine, endOfNode, type Field, isBlock, isFlow, isNothing, nameOf, quotesOf, wholeLines, without,
} from './places.ts';
import { isFields, same } from './same.ts';
import { inline, lines, type Quotes } from './written.ts';

/** What is known while a file is written: its text, and whether a text at a path stands in quotation marks. */
interface Writing {
  source: string;
  quotes: Quotes;
}

type BlockSeq = YAMLSeq.Parsed;

/** What is said where a file would lose something. */
const LOSS = 'These fields cannot be written into the file without a loss. Nothing was saved: please tell whoever looks after the site.';

/**
 * A file of fields with other values in it: what has not changed stays as it was typed, with its quotation marks, its comments and
 * its order.
 *
 * @param source the file as it is, without a mistake in it
 * @param wanted all fields that it shall have
 * @param quotes whether a new text at a path stands in quotation marks
 * @throws where the file would not say what it shall say, so that nothing is lost
 */
export function keptYaml(source: string, wanted: Record<string, unknown>, quotes: Quotes): string {
  const { contents } = parseDocument(source);
  const writing = { source, quotes };
  const edits = isMap(contents) ? inMap(contents as BlockMap, wanted, [], writing) : [];
  const text = isMap(contents) ? edited(source, edits) : `${source && `${source.trimEnd()}\n`}${lines(wanted, '', [], quotes).join('\n')}\n`;
  if (!same(parseDocument(text).toJS() ?? {}, wanted)) throw new Error(LOSS);
  return text;
}

function edited(source: string, edits: readonly Edit[]): string {
  const backwards = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => b.from - a.from || b.order - a.order);
  return backwards.reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), source);
}

/** What has to change where a value stands, in place. */
function inValue(node: ParsedNode | null, wanted: unknown, path: readonly string[], writing: Writing): Edit[] | undefined {
  if (node === null) return undefined;
  if (same(node.toJSON(), wanted)) return [];
  if (isMap(node) && !node.flow && isFields(wanted) && Object.keys(wanted).length > 0) return inMap(node as BlockMap, wanted, path, writing);
  if (isSeq(node) && !node.flow && Array.isArray(wanted) && wanted.length > 0) return inSeq(node as BlockSeq, wanted, path, writing);
  const isWide = typeof wanted === 'object' && wanted !== null;
  if (isBlock(node) || isNothing(node) || (isWide && !isFlow(node))) return undefined;
  const [from, to] = node.range;
  return [{ from, to, text: isFlow(node) ? inFlow(node, wanted, path, writing) : inline(wanted, quotesOf(node) ?? writing.quotes(path)) }];
}

/** A list or fields within brackets, written anew; what is the same in it stays as it was typed. */
function inFlow(node: ParsedNode, wanted: unknown, path: readonly string[], writing: Writing): string {
  const parts = isSeq(node) ? (node.items as ParsedNode[]) : isMap(node) ? (node as BlockMap).items.map(({ value }) => value) : [];
  const known = parts.filter((part): part is ParsedNode => part !== null);
  const quoted = known.filter(isScalar).map(quotesOf)[0];
  const one = (value: unknown, name: string) => {
    const kept = known.find((part) => same(part.toJSON(), value));
    return kept ? writing.source.slice(kept.range[0], kept.range[1]) : inline(value, quoted ?? writing.quotes([...path, name]));
  };
  if (Array.isArray(wanted)) return `[${wanted.map((value) => one(value, '*')).join(', ')}]`;
  return isFields(wanted) ? `{ ${Object.entries(wanted).map(([name, value]) => `${inline(name, false)}: ${one(value, name)}`).join(', ')} }` : inline(wanted, writing.quotes(path));
}

function inMap(map: BlockMap, wanted: Record<string, unknown>, path: readonly string[], writing: Writing): Edit[] {
  const indent = ' '.repeat(columnOf(map.items[0]?.key.range[0] ?? 0, writing.source));
  const pairs = new Map(map.items.map((pair) => [String((pair.key as Scalar).value), pair]));
  const names = Object.keys(wanted);
  const gone = map.items.filter((pair) => !names.includes(nameOf(pair))).map((pair) => without(pair, map, writing.source));
  return names.reduce<Edit[]>((edits, name, index) => {
    const at = [...path, name];
    const pair = pairs.get(name);
    const written = () => lines({ [name]: wanted[name] }, indent, path, writing.quotes).join('\n');
    if (pair) return [...edits, ...(inValue(pair.value, wanted[name], at, writing) ?? [{ from: pair.key.range[0], to: endOf(pair), text: written().trimStart() }])];
    const before = names.slice(0, index).findLast((other) => pairs.has(other));
    if (before === undefined) return [...edits, { from: map.range[0], to: map.range[0], text: `${written().trimStart()}\n${indent}` }];
    const line = endOfLine(endOf(pairs.get(before) as Field), writing.source);
    return [...edits, { from: line, to: line, text: `\n${written()}` }];
  }, gone);
}

function inSeq(seq: BlockSeq, wanted: readonly unknown[], path: readonly string[], writing: Writing): Edit[] {
  const at = [...path, '*'];
  const { source } = writing;
  const items = seq.items as ParsedNode[];
  const indent = ' '.repeat(columnOf(dashOf(items[0] as ParsedNode, source), source));
  const moved = (value: unknown) => items.find((item) => same(item.toJSON(), value));
  const written = (value: unknown) => {
    const known = moved(value);
    return known ? `${indent}- ${source.slice(known.range[0], endOfNode(known))}` : lines([value], indent, path, writing.quotes).join('\n');
  };
  return gaps(items.map((item) => item.toJSON() as unknown), wanted).flatMap(({ old, from, news }) => {
    const inPlace = old.slice(0, news.length).flatMap((place, index) => {
      const item = items[place] as ParsedNode;
      const value = news[index];
      const edit = moved(value) ? undefined : inValue(item, value, at, writing);
      return edit ?? [{ from: dashOf(item, source), to: endOfNode(item), text: written(value).trimStart() }];
    });
    const taken = old.slice(news.length).map((place) => wholeLines(dashOf(items[place] as ParsedNode, source), endOfNode(items[place] as ParsedNode), source));
    const added = news.slice(old.length).map((value) => written(value));
    const last = items[from + old.length - 1];
    const line = last && endOfLine(endOfNode(last), source);
    const put = added.length === 0 ? [] : line === undefined
      ? [{ from: dashOf(items[0] as ParsedNode, source), to: dashOf(items[0] as ParsedNode, source), text: `${added.join('\n').trimStart()}\n${indent}` }]
      : [{ from: line, to: line, text: `\n${added.join('\n')}` }];
    return [...inPlace, ...taken, ...put];
  });
}
