import type { z } from 'astro/zod';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type ParsedNode, type Scalar } from 'yaml';
import { fault } from '../faults.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { fieldsAt, unknownField } from './field-names.ts';
import { schemaMessage } from './schema-messages.ts';
import { yamlFaults } from './yaml-faults.ts';

/** What front matter, or a file of fields, holds: valid values, and every problem found on the way. */
export interface Fields<T> {
  values: T | undefined;
  /** The values as they stand, valid or not; nothing where the YAML itself cannot be read. */
  raw: unknown;
  /** The same with the places where it stands in the YAML. */
  nodes: ParsedNode | null;
  problems: Problem[];
  /** Where a field stands, as far as the file has it. */
  place(path: readonly PropertyKey[]): Place;
}

/** Reads YAML by a schema, and says what is wrong field by field. */
export function readFields<T extends z.ZodType>(file: string, yaml: string, linesBefore: number, schema: T): Fields<z.output<T>> {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const place = (path: readonly PropertyKey[]): Place => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? { file, line: 1 } : at(offset);
  };

  const { faults, days } = yamlFaults(document, yaml);
  if (faults.length > 0) {
    return { values: undefined, raw: undefined, nodes: null, problems: faults.map(({ rule, offset, message }) => fault(rule, at(offset), message)), place };
  }
  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw, { error: schemaMessage });
  const issues = result.error?.issues ?? schema.safeParse(withDays(document, days), { error: schemaMessage }).error?.issues ?? [];
  return {
    values: issues.length === 0 ? result.data : undefined,
    raw,
    nodes: document.contents,
    problems: inWords(issues, schema, raw, place),
    place,
  };
}

/** The values as Astro reads them: a day without quotation marks is a `Date`, even where a text should stand, and `0b11` a number. */
function withDays(document: ReturnType<typeof parseDocument>, days: readonly Scalar[]): unknown {
  for (const day of days) day.value = /^[-+]?0[box]/i.test(day.source ?? '') ? 0 : new Date(`${String(day.source)}T00:00:00Z`);
  const values: unknown = document.toJS() ?? {};
  for (const day of days) day.value = day.source;
  return values;
}

/** Each issue as a problem, in the order of the schema's fields; a field that is only misspelled is not told as missing too. */
function inWords(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, values: unknown, place: Fields<unknown>['place']): Problem[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [];
    const absent = fieldsAt(schema, issue.path).filter((field) => !(field in valueAt(values, issue.path)));
    return issue.keys.map((key) => {
      const { message, field } = unknownField(key, schema, issue.path, absent);
      if (field) meant.add(JSON.stringify([...issue.path, field]));
      return error(place([...issue.path, key]), message);
    });
  });
  const wrongKind = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => JSON.stringify(path)));
  const others = issues.filter(({ code, path, ...issue }) => {
    const field = JSON.stringify(path);
    // Where one of several fields must be there, a slip in the name of any of them is enough.
    const oneOf: unknown = 'params' in issue ? issue.params?.['oneOf'] : undefined;
    if (Array.isArray(oneOf) && oneOf.some((name) => meant.has(JSON.stringify([...path.slice(0, -1), name])))) return false;
    return code === 'invalid_type' ? !meant.has(field) : code !== 'unrecognized_keys' && !wrongKind.has(field);
  });
  const order = fieldsAt(schema, []);
  const inOrder = others.toSorted((one, other) => order.indexOf(String(one.path[0])) - order.indexOf(String(other.path[0])));
  return [...unknown, ...inOrder.map((issue) => error(place(issue.path), issue.message))];
}

function valueAt(values: unknown, path: readonly PropertyKey[]): object {
  const value = path.reduce<unknown>((part, name) => (part as Record<PropertyKey, unknown> | undefined)?.[name], values);
  return typeof value === 'object' && value !== null ? value : {};
}

/** Where the name of a field or an item of a list starts; where it is missing, what it belongs to. */
function offsetOf(root: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = root;
  let offset: number | undefined;
  for (const name of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(name)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}
