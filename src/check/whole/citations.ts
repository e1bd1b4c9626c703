import { join } from 'node:path';
import type { Article } from '../../content/articles.ts';
import type { Outline } from '../../content/markdown/outline.ts';
import { error, isProblem, type Problem, warning } from '../../content/problem.ts';
import { type SingleFiles, valuesOf } from '../../content/single-files.ts';
import { type Source, sourcesSchema, STRONG_KINDS } from '../../schema/source.ts';

/** How many sources an article about health has at least, by the practice's editorial policy. */
const FEWEST = 3;

/**
 * What is wrong between texts and sources: sources that no text cites, and articles that cite too few.
 *
 * @param root the content's folder
 * @param outlines what was found in the texts
 * @param articles those among them that are done
 */
export function checkCitations(root: string, files: SingleFiles, outlines: readonly Outline[], articles: readonly Article[]): Problem[] {
  const read = files.get('sources.yaml');
  if (!read || isProblem(read)) return [];
  const cited = new Set(outlines.flatMap(({ cites }) => cites));
  const uncited = Object.keys((read.fields.raw as object | null | undefined) ?? {}).filter((name) => !cited.has(name));
  const sources = valuesOf(files, 'sources.yaml', sourcesSchema);
  return [
    // Each costs its readers time, and somebody the work to check it again.
    ...uncited.map((name) => error({ ...read.fields.place([name]), file: join(root, 'sources.yaml') }, `no text cites the source "${name}". Cite it as [^${name}], or take it out.`)),
    ...(sources ? articles.flatMap((article) => thinFaults(article, sources)) : []),
  ];
}

/** Whether an article cites too little. Only warnings: news of the practice itself has no sources to cite. */
function thinFaults({ original: { file, cites } }: Article, sources: Readonly<Record<string, Source>>): Problem[] {
  if (cites.length < FEWEST) {
    return [warning({ file }, `this article cites ${cites.length === 0 ? 'no source' : cites.length === 1 ? 'one source' : 'two sources'}. What it says about health needs three or more, one of them a guideline, a review of studies or from a government. Cite each as [^its-name].`)];
  }
  const strong = cites.some((name) => STRONG_KINDS.some((kind) => kind === sources[name]?.kind));
  return strong ? [] : [warning({ file }, `none of the ${cites.length} sources of this article is a guideline, a review of studies or from a government. Cite one that is, too.`)];
}
