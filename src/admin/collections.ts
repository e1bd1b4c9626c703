import { z } from 'astro/zod';
import { ENTRY_KINDS, type EntryKindName, entryKinds, TEXT_KINDS, textKinds } from '../content/kinds.ts';
import { jsonSchema } from '../editor/schemas.ts';
import { linksTo } from '../schema/post.ts';
import { type Field, fieldOf, fieldsOf } from './field.ts';
import { FILES, FORM_FILES, KINDS } from './forms.ts';
import { ENTRIES, FORMERLY, isRecord, type Shape } from './shape.ts';
import { textFields } from './text-fields.ts';

/** What is the same for every kind of content with many files. */
interface Common {
  name: string;
  folder: string;
  [option: string]: unknown;
}

/** A kind of content with many files: https://sveltiacms.app/en/docs/collections */
export interface Collection extends Common {
  fields: Field[];
}

/** A file that stands by itself. */
export interface Singleton {
  name: string;
  file: string;
  fields: Field[];
  [option: string]: unknown;
}

/** Small letters without accents, digits and hyphens, as all names of files here have them. */
const FILE_NAME = ['^[a-z0-9]+(?:-[a-z0-9]+)*$', 'Use small letters without accents, digits and hyphens.'] as const;

const links = linksTo(z.string().meta({ picture: true }), (kind) => z.string().meta({ names: kind }));

/** A schema as forms read it. */
export function shapeOf(schema: z.ZodType): Shape {
  // What the schemas here are made of is what a shape has; src/admin/field.ts throws where it is not.
  return jsonSchema(schema) as Shape;
}

/** The shapes of a kind of text, in its original language and in others. */
export function textShapes(kind: (typeof textKinds)[number]): { original: Shape; translation: Shape } {
  const { schema, translationSchema } = TEXT_KINDS[kind];
  return { original: shapeOf(schema(links)), translation: shapeOf(translationSchema) };
}

/** All kinds of content with many files. The name of each is that of its folder, and of its format. */
export function collections(): Collection[] {
  return [...textKinds.map(textCollection), ...entryKinds.map(entryCollection)];
}

function textCollection(kind: (typeof textKinds)[number]): Collection {
  const { original, translation } = textShapes(kind);
  return {
    ...common(kind),
    path: '{{slug}}/index',
    // Pictures lie beside the text that shows them.
    media_folder: '',
    public_folder: '',
    i18n: true,
    fields: textFields(original, translation),
  };
}

function entryCollection(kind: EntryKindName): Collection {
  return { ...common(kind), editor: { preview: false }, fields: fieldsOf(shapeOf(ENTRY_KINDS[kind].schema)) };
}

function common(kind: string): Common {
  const { label = kind, one = kind, icon, title = 'title', says } = KINDS[kind] ?? {};
  return {
    name: kind,
    label,
    label_singular: one,
    description: says,
    icon,
    folder: `content/${kind}`,
    format: kind,
    identifier_field: title,
    summary: `{{${title}}}`,
    // A file is named once; a rename leaves the old address among the aliases.
    slug: { template: `{{${title}}}`, editable: true, pattern: FILE_NAME, hint: 'The name of the file, and the end of the address, for good: a few words.' },
    preview_path: kind === 'posts' || kind === 'pages' ? '{{slug}}' : `${kind}/{{slug}}`,
    aliases_field: FORMERLY,
  };
}

/** All files that stand by themselves. */
export function singletons(): Singleton[] {
  return FORM_FILES.map(([file, schema]) => {
    const shape = shapeOf(schema);
    const { label = file, icon, one = 'entry' } = FILES[file] ?? {};
    const fields = isRecord(shape) ? [entriesField(shape, label, one)] : fieldsOf(shape);
    return { name: nameOf(file), label, icon, file: `content/${file}`, format: nameOf(file), editor: { preview: false }, fields };
  });
}

/** What a file is called among the formats: a dot has a meaning there. */
export function nameOf(file: string): string {
  return file.replace(/\.yaml$/, '').replaceAll('.', '-');
}

/** The one field of a file that is a list of entries. */
function entriesField(shape: Shape, label: string, one: string): Field {
  return { ...fieldOf(ENTRIES, shape, true), label, label_singular: one, collapsed: true };
}
