import type { TextKindName } from '../../content/kinds.ts';
import type { Place } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';
import type { Beside } from '../text/text.ts';

/** The fields of a text as they are written, valid or not. */
export interface Fields {
  kind: TextKindName;
  fields: Readonly<Record<string, unknown>>;
  /** Where a field stands. */
  place(path: readonly PropertyKey[]): Place;
  beside: Beside;
}

/** What is asked of fields, beyond the shape that their schema gives them. Examples are fields of an article, in YAML. */
export type FieldRule = Rule<Fields>;

/** A field below another one, as far as both are there. */
export function fieldBelow(fields: Fields['fields'], name: string, inner: string): unknown {
  const value = fields[name];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[inner] : undefined;
}
