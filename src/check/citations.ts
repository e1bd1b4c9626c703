import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sourcesSchema } from '../schema/source.ts';
import { readFields } from './fields.ts';
import { readText } from './files.ts';
import type { Outline } from './outline.ts';
import { error, type Problem } from './problem.ts';

/**
 * What is wrong between texts and sources: sources that no text cites. Each costs its readers time, and somebody the work to check it again.
 *
 * @param root the content's folder
 * @param outlines what was found in the texts
 */
export async function checkCitations(root: string, outlines: readonly Outline[]): Promise<Problem[]> {
  const file = join(root, 'sources.yaml');
  const text = existsSync(file) ? await readText(file) : '';
  const { raw, place } = readFields(file, typeof text === 'string' ? text : '', 0, sourcesSchema);
  const cited = new Set(outlines.flatMap(({ cites }) => cites));
  return Object.keys((raw as object | null | undefined) ?? {})
    .filter((name) => !cited.has(name))
    .map((name) => error({ ...place([name]), file }, `no text cites the source "${name}". Cite it as [^${name}], or take it out.`));
}
