import type { z } from 'astro/zod';
import { suggest } from '../suggest.ts';

/** What other blogs call these fields, and what they are called in Spanish. */
const HABITS: Record<string, string> = {
  by: 'author',
  byline: 'author',
  writer: 'author',
  writers: 'authors',
  coauthors: 'authors',
  date: 'published',
  pubdate: 'published',
  tag: 'topics',
  tags: 'topics',
  category: 'topics',
  categories: 'topics',
  image: 'cover',
  summary: 'description',
  excerpt: 'description',
  src: 'picture',
  file: 'picture',
  título: 'title',
  titulo: 'title',
  descripción: 'description',
  descripcion: 'description',
  resumen: 'description',
  publicado: 'published',
  fecha: 'published',
  actualizado: 'updated',
  tema: 'topics',
  temas: 'topics',
  autor: 'author',
  autora: 'author',
  autores: 'authors',
  portada: 'cover',
  imagen: 'picture',
  foto: 'picture',
  puntosclave: 'keyPoints',
  borrador: 'draft',
};

/**
 * What to tell about a field that a schema does not have.
 *
 * @param absent the fields that could have been meant, since they are not there yet
 * @returns the message, and the field that was surely meant
 */
export function unknownField(key: string, schema: z.ZodType, path: readonly PropertyKey[], absent: readonly string[]): { message: string; field?: string } {
  const known = fieldsAt(schema, path);
  const start = `there is no field called "${key}" here.`;
  const habit = HABITS[key.toLowerCase()];
  const field = habit && absent.includes(habit) ? habit : (suggest(key, absent) ?? (known.length === 1 ? absent[0] : undefined));
  if (field) return { message: `${start} Write ${field}.`, field };

  const near = suggest(key, known);
  if (near) return { message: `${start} The field ${near} is there already: take this one out.` };
  const owner = known.find((name) => fieldsAt(schema, [...path, name]).includes(key));
  if (owner) return { message: `${start} It belongs below ${owner}, with two spaces before it.` };
  if (key === 'slug') return { message: `${start} The name of the folder is the address. Take this line out.` };
  return { message: `${start} Take it out, or correct its name.` };
}

/** The names of the fields that a schema has at a place. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let inner: unknown = schema;
  for (const name of path) inner = within(bare(inner), name);
  return Object.keys(bare(inner)?.shape ?? {});
}

/** As much of a schema's inside as the way to its fields needs. */
interface Inside {
  type?: string;
  shape?: Record<string, unknown>;
  element?: unknown;
  valueType?: unknown;
  innerType?: unknown;
  in?: unknown;
  out?: unknown;
}

function within(inside: Inside | undefined, name: PropertyKey): unknown {
  return inside?.shape?.[String(name)] ?? inside?.element ?? inside?.valueType;
}

/** A schema's inside, without what only makes it optional, gives it a value to start with, or changes a value on its way. */
function bare(schema: unknown): Inside | undefined {
  const inside = insideOf(schema);
  if (inside?.type === 'pipe') return bare(insideOf(inside.out)?.type === 'transform' ? inside.in : inside.out);
  return inside?.innerType ? bare(inside.innerType) : inside;
}

function insideOf(schema: unknown): Inside | undefined {
  return (schema as { def?: Inside } | undefined)?.def;
}
