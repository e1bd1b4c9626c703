import type { Fields as Written, TextKindName } from '../../content/kinds.ts';
import type { Place } from '../../content/problem.ts';
import type { Rule } from '../rule.ts';
import type { Beside } from '../text/text.ts';

/** The fields of a text as they are written, valid or not. */
export interface FieldsOfText {
  kind: TextKindName;
  fields: Written;
  /** Where a field stands. */
  place(path: readonly PropertyKey[]): Place;
  beside: Beside;
}

/** What is asked of fields, beyond the shape that their schema gives them. Examples are fields of an article, in YAML. */
export type FieldRule = Rule<FieldsOfText>;

/** A field below another one, as far as both are there. */
export function fieldBelow(fields: Written, name: string, inner: string): unknown {
  const value = fields[name];
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[inner] : undefined;
}
