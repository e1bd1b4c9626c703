import { z } from 'astro/zod';

/** What makes a shape one that may be left out, by zod's names. */
const MAY_BE_LEFT_OUT = ['optional', 'default'];

/** Whether a field may be left empty. A yes or no may not: whoever writes `draft:` may mean either, and one of them publishes. */
function mayBeEmpty(shape: z.ZodType | undefined): boolean {
  const def = shape?._zod.def as { type: string; innerType?: z.ZodType } | undefined;
  return MAY_BE_LEFT_OUT.includes(def?.type ?? '') && def?.innerType?._zod.def.type !== 'boolean';
}

/** Fields by their names, each with its shape. */
type Shape = Record<string, z.ZodType>;

/**
 * Fields of which none may be there that is not named. One that may be left out may be left empty as well, a yes or no
 * alone excepted: to whoever fills in a form, both say the same.
 *
 * @param oneOf fields of which one must be there: where all are empty, the first counts as missing, and the others stay to be told of
 */
export function fieldsWith<S extends Shape>(shape: S, params?: Parameters<typeof z.strictObject>[1], oneOf: readonly string[] = []) {
  const optional = Object.keys(shape).filter((name) => mayBeEmpty(shape[name]));
  const filledIn = (fields: Record<string, unknown>) => {
    const isThere = oneOf.some((name) => !isEmpty(fields[name]));
    return withoutEmpty(fields, isThere ? optional : optional.filter((name) => !oneOf.slice(1).includes(name)));
  };
  return z.preprocess((value) => (isFields(value) ? filledIn(value) : value), z.strictObject(shape, params));
}

/** Fields without those that are empty. */
export function withoutEmpty<F extends Readonly<Record<string, unknown>>>(fields: F, among: readonly string[] = Object.keys(fields)): F {
  return Object.fromEntries(Object.entries(fields).filter(([name, value]) => !(among.includes(name) && isEmpty(value)))) as F;
}

/** Whether a field says nothing: no value, no words, or a list or fields that say nothing in turn. */
function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every(isEmpty);
  return value == null || (isFields(value) && Object.values(value).every(isEmpty));
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}
