import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Source, sourcesSchema, STRONG_KINDS } from '../schema/source.ts';
import { FIRST_LANGUAGE } from '../words/words.ts';
import { readFields } from './fields.ts';
import { readText } from './files.ts';
import type { Outline } from './outline.ts';
import { error, type Problem, warning } from './problem.ts';
import { readFieldsOfTexts } from './written.ts';

/** How many sources an article about health has at least, by the practice's editorial policy. */
const FEWEST = 3;

/**
 * What is wrong between texts and sources: sources that no text cites, and articles that cite too few.
 *
 * @param root the content's folder
 * @param outlines what was found in the texts
 */
export async function checkCitations(root: string, outlines: readonly Outline[]): Promise<Problem[]> {
  const file = join(root, 'sources.yaml');
  const text = existsSync(file) ? await readText(file) : '';
  const { raw, values, place } = readFields(file, typeof text === 'string' ? text : '', 0, sourcesSchema);
  const cited = new Set(outlines.flatMap(({ cites }) => cites));
  const uncited = Object.keys((raw as object | null | undefined) ?? {}).filter((name) => !cited.has(name));
  return [
    // Each costs its readers time, and somebody the work to check it again.
    ...uncited.map((name) => error({ ...place([name]), file }, `no text cites the source "${name}". Cite it as [^${name}], or take it out.`)),
    ...(values ? await thinArticles(root, outlines, new Map(Object.entries(values))) : []),
  ];
}

/** Articles that cite too little. Only warnings: news of the practice itself has no sources to cite. */
async function thinArticles(root: string, outlines: readonly Outline[], sources: ReadonlyMap<string, Source>): Promise<Problem[]> {
  const home = join(root, 'posts');
  const drafts = new Set((await readFieldsOfTexts(home, /^index\.mdx?$/)).filter(({ fields }) => fields['draft'] === true).map(({ folder }) => folder));
  return outlines.flatMap(({ file, language, cites }) => {
    const folder = dirname(file);
    if (language !== FIRST_LANGUAGE || dirname(folder) !== home || drafts.has(basename(folder))) return [];
    const found = new Set(cites);
    if (found.size < FEWEST) {
      return [warning({ file }, `this article cites ${found.size === 0 ? 'no source' : found.size === 1 ? 'one source' : 'two sources'}. What it says about health needs three or more, one of them a guideline, a review of studies or from a government. Cite each as [^its-name].`)];
    }
    const strong = [...found].some((name) => STRONG_KINDS.some((kind) => kind === sources.get(name)?.kind));
    return strong ? [] : [warning({ file }, `none of the ${found.size} sources of this article is a guideline, a review of studies or from a government. Cite one that is, too.`)];
  });
}
