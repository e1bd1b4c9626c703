import { inForm } from './hints.ts';
import { labelOf, singular } from './labels.ts';
import { isRecord, itemsOfRecord, merged, type Shape } from './shape.ts';

/** How a field is filled in: https://sveltiacms.app/en/docs/fields */
interface Widget {
  widget: string;
  required?: boolean | string[];
  hint?: string;
  default?: unknown;
  pattern?: [string, string];
  minlength?: number;
  maxlength?: number;
  min?: number;
  max?: number;
  multiple?: boolean;
  options?: readonly string[];
  collection?: string;
  field?: Field;
  fields?: Field[];
  i18n?: boolean;
  /** What the kind of field alone has. */
  [option: string]: unknown;
}

/** A field of a form, as Sveltia CMS is told of it. */
export interface Field extends Widget {
  name: string;
  label: string;
}

/** From how many characters on a text gets a box of several lines. */
const LONG = 110;

/** How a day is matched in the schemas. */
const DAY = '^(?:19|2';

/** The lengths that a text may have, as the schemas tell code editors of them. */
const LENGTHS = /^\^\[\\s\\S\]\{(?<min>\d+),(?<max>\d+)\}\$$/;

/**
 * A field of a form for a value of a shape.
 *
 * @throws where forms have nothing for such a value, with the field's name
 */
export function fieldOf(name: string, shape: Shape, required: boolean): Field {
  const { description: hint, default: standard } = shape;
  return { name, label: labelOf(name), ...widgetOf(name, shape), required, ...(hint ? { hint: inForm(hint) } : {}), ...(isPlain(standard) ? { default: standard } : {}) };
}

/** The fields of an object, in their order. */
export function fieldsOf({ properties = {}, required = [] }: Shape): Field[] {
  return Object.entries(properties).map(([name, shape]) => fieldOf(name, shape, required.includes(name)));
}

function widgetOf(name: string, shape: Shape): Widget {
  if (shape.anyOf) return objectOf(merged(shape.anyOf));
  if (shape.properties) return objectOf(shape);
  if (isRecord(shape)) return listOf(name, itemsOfRecord(shape));
  if (shape.type === 'array' && shape.items) return { ...listOf(name, shape.items), ...countOf(shape) };
  if (shape.type === 'boolean') return { widget: 'boolean' };
  if (shape.type === 'integer') return { widget: 'number', value_type: 'int' };
  if (shape.type === 'string') return textOf(shape);
  throw new Error(`The form for editors has nothing for the field "${name}": say in src/admin/field.ts how it is filled in.`);
}

function objectOf(shape: Shape): Widget {
  return { widget: 'object', collapsed: 'auto', fields: fieldsOf(shape) };
}

/** A list: names are chosen, short words stand one on each line, and all else has a box for each. */
function listOf(name: string, items: Shape): Widget {
  if (items.names || items.enum) return { ...textOf(items), multiple: true };
  const label_singular = singular(labelOf(name));
  if (items.anyOf || items.properties) {
    const fields = fieldsOf(items.anyOf ? merged(items.anyOf) : items);
    return { widget: 'list', label_singular, collapsed: true, allow_duplicate: false, ...summaryOf(items), fields };
  }
  if (items.minLength) return { widget: 'list', label_singular, allow_duplicate: false, field: fieldOf(name, items, true) };
  return { widget: 'list', label_singular };
}

/** What is told of an item that is folded up: its first field. */
function summaryOf({ properties = {} }: Shape): object {
  const first = Object.entries(properties).find(([, { type }]) => type === 'string')?.[0];
  return first ? { summary: `{{fields.${first}}}` } : {};
}

function countOf({ minItems, maxItems }: Shape): object {
  return { ...(minItems === undefined ? {} : { min: minItems }), ...(maxItems === undefined ? {} : { max: maxItems }) };
}

function textOf(shape: Shape): Widget {
  const { pattern, patternErrorMessage = 'This cannot stand here.' } = shape;
  if (shape.names) return { widget: 'relation', collection: shape.names };
  if (shape.picture) return { widget: 'image', choose_url: false };
  if (shape.enum) return { widget: 'select', options: shape.enum };
  if (pattern?.startsWith(DAY)) return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  const lengths = LENGTHS.exec(pattern ?? '')?.groups;
  if (!lengths) {
    const matching = pattern ? { pattern: [pattern, inForm(patternErrorMessage)] as [string, string] } : {};
    return { widget: 'string', ...matching, ...(shape.maxLength ? { maxlength: shape.maxLength } : {}) };
  }
  const [minlength, maxlength] = [Number(lengths['min']), Number(lengths['max'])];
  return { widget: maxlength > LONG ? 'text' : 'string', minlength, maxlength, use_emoji_autocomplete: false };
}

/** Whether a default is one that a form can show: an empty list is nothing. */
function isPlain(standard: unknown): boolean {
  return ['string', 'boolean', 'number'].includes(typeof standard);
}
