import { isRecord, merged, RECORD, type Shape } from '../shape.ts';
import { isFields } from './same.ts';

type Fields = Record<string, unknown>;

/** Values of a file as a form has them: records are lists, and what may be words or fields is always fields. */
export function toForm(shape: Shape, value: unknown): unknown {
  if (isRecord(shape) && isFields(value)) return Object.entries(value).map(([key, item]) => ({ [RECORD.key]: key, ...formOfItem(shape, item) }));
  if (shape.anyOf) return isFields(value) ? toForm(merged(shape.anyOf), value) : { [firstOf(shape)]: value };
  if (Array.isArray(value)) return value.map((item) => toForm(shape.items ?? {}, item));
  if (isFields(value)) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toForm(shape.properties?.[name] ?? {}, item)]));
  return value;
}

/**
 * Values of a form as a file has them. What is left empty is left out, and so is what stands for itself where it is not written.
 *
 * @param before what the file had: a value that says no more than its absence stays where it was written
 */
export function fromForm(shape: Shape, form: unknown, before?: unknown): unknown {
  if (isRecord(shape)) return Object.fromEntries(asList(form).map((item) => fromItem(shape, item as Fields, before)));
  if (shape.anyOf) return fromChoice(shape, form as Fields);
  if (shape.type === 'array') return asList(form).map((item, index) => fromForm(shape.items ?? {}, item, asList(before)[index])).filter((item) => !isEmpty(item));
  if (shape.properties) return fromFields(shape, isFields(form) ? form : {}, isFields(before) ? before : {});
  if (shape.picture && typeof form === 'string' && /^[^./]+\.\w+$/.test(form)) return `./${form}`;
  return shape.type === 'integer' && typeof form === 'string' && form !== '' ? Number(form) : form;
}

function fromFields(shape: Shape, form: Fields, before: Fields): Fields {
  const all = Object.entries(shape.properties ?? {}).map(([name, field]) => [name, fromForm(field, form[name], before[name]), field] as const);
  return Object.fromEntries(all.filter(([name, value, field]) => !isEmpty(value) && !(value === field.default && !(name in before))));
}

function formOfItem({ additionalProperties: item }: Shape, value: unknown): Fields {
  return typeof item === 'object' && item.properties ? (toForm(item, value) as Fields) : { [RECORD.value]: value };
}

function fromItem({ additionalProperties: item }: Shape, { [RECORD.key]: key, ...fields }: Fields, before: unknown): [string, unknown] {
  const old = isFields(before) ? before[String(key)] : undefined;
  return [String(key), typeof item === 'object' && item.properties ? fromForm(item, fields, old) : fields[RECORD.value]];
}

/** Words alone, where nothing but the words is filled in. */
function fromChoice(shape: Shape, form: Fields): unknown {
  const fields = fromFields(merged(shape.anyOf ?? []), form, {});
  const words = shape.anyOf?.some(({ type }) => type === 'string') ? firstOf(shape) : undefined;
  return words !== undefined && Object.keys(fields).every((name) => name === words) ? fields[words] : fields;
}

function firstOf({ anyOf = [] }: Shape): string {
  return Object.keys(merged(anyOf).properties ?? {})[0] ?? '';
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return value == null || (isFields(value) && Object.values(value).every(isEmpty));
}
