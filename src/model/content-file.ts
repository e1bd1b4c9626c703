import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { normalized } from '../content/normalize/normalize.ts';
import { inOneLine } from '../content/problem.ts';
import { readFields } from '../content/yaml/fields.ts';

/**
 * Reads a file of fields that stands by itself in `content/`.
 *
 * @param name its name in `content/`, such as `practice.yaml`
 * @param folder the content's folder
 * @throws where it does not have the shape of its schema, with what to mend
 */
export function contentFile<T extends z.ZodType>(name: string, schema: T, folder = 'content'): z.output<T> {
  const file = `${folder}/${name}`;
  const { values, problems } = readFields(file, existsSync(file) ? normalized(file, readFileSync(file, 'utf8')) : '', 0, schema);
  if (values === undefined) throw new Error(problems.map(inOneLine).join('\n'));
  return values;
}

/** Reads such a file when it is first asked for: what the check finds in it is told before that. */
export function lazily<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}
