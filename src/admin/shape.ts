/** As much of a JSON schema as a form needs: https://json-schema.org/draft-07 */
export interface Shape {
  type?: string;
  description?: string;
  default?: unknown;
  enum?: readonly string[];
  format?: string;
  pattern?: string;
  patternErrorMessage?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, Shape>>;
  required?: readonly string[];
  items?: Shape;
  additionalProperties?: Shape | false;
  anyOf?: readonly Shape[];
  /** The kind of content whose file names stand here. */
  names?: string;
  /** Whether the name of a picture beside the text stands here. */
  picture?: boolean;
}

/** What the items of a record are called where they become a list: what they are known by, and what they are where they are no fields. */
export const RECORD = { key: 'called', value: 'is' } as const;

/** What a list is called that a whole file consists of. */
export const ENTRIES = 'entries';

/** Where the text of a file is kept while it is edited. */
export const SOURCE = 'as_it_was';

/** Where addresses are kept that a rename leaves behind, until they stand among the aliases. */
export const FORMERLY = 'formerly';

/** What a text below its fields is called. */
export const BODY = 'body';

/** Fields of several shapes in one, for a form in which some of them are filled in. */
export function merged(shapes: readonly Shape[]): Shape {
  const properties = Object.assign({}, ...shapes.map(({ properties }) => properties)) as Record<string, Shape>;
  const text = shapes.find(({ type }) => type === 'string');
  const required = shapes.map(({ required = [] }) => required).reduce((all, some) => all.filter((name) => some.includes(name)));
  const first = text && Object.keys(properties)[0];
  return { type: 'object', properties, required: first ? [first] : required };
}

/** Whether a record of any names stands here. */
export function isRecord({ additionalProperties }: Shape): boolean {
  return typeof additionalProperties === 'object';
}

/** A record as the list of its items. */
export function itemsOfRecord({ additionalProperties: item }: Shape): Shape {
  if (typeof item !== 'object') return {};
  const key: Shape = { type: 'string', description: 'What it is called.', minLength: 1 };
  const fields = item.properties ? item : { properties: { [RECORD.value]: item }, required: [RECORD.value] };
  return { type: 'object', properties: { [RECORD.key]: key, ...fields.properties }, required: [RECORD.key, ...(fields.required ?? [])] };
}
