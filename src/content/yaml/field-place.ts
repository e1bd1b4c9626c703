import { z } from 'astro/zod';
import { readText } from '../files.ts';
import { splitFrontMatter } from '../front-matter.ts';
import type { Place } from '../problem.ts';
import { readFields } from './fields.ts';

/** Where a field of a file stands. The file is read again, which few files ever need. */
export async function fieldPlace(file: string, path: readonly PropertyKey[]): Promise<Place> {
  const text = await readText(file);
  if (typeof text !== 'string') return { file };
  const fields = file.endsWith('.yaml') ? { frontMatter: text, linesBefore: 0 } : splitFrontMatter(file, text);
  return 'level' in fields ? { file } : { ...readFields(file, fields.frontMatter, fields.linesBefore, z.unknown()).place(path), file };
}
