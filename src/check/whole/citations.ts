import { join } from 'node:path';
import { rawOf, valuesOf } from '../../content/single-files.ts';
import { sourcesSchema, STRONG_KINDS } from '../../schema/source.ts';
import type { SiteRule } from './site.ts';

/** How many sources an article about health has at least, by the practice's editorial policy. */
const FEWEST = 3;

const source = (name: string, kind: string) => `${name}:\n  title: A sample\n  publisher: Sample Press\n  url: https://www.example.com/${name}\n  kind: ${kind}\n  checked: 2026-01-31\n`;
const SOURCES = `=== sources.yaml\n${['one', 'two', 'three'].map((name) => source(name, 'book')).join('')}${source('review', 'review')}`;
const article = (text: string) => `${SOURCES}=== posts/sleep/index.md\n---\ntitle: Sleep\n---\n${text}\n`;

export const uncitedSource: SiteRule = {
  id: 'uncited-source',
  level: 'error',
  tells: 'A source that no text cites: it costs its readers time, and somebody the work to check it again.',
  examples: { wrong: [article('Text.[^one][^two][^review]')], right: [article('Text.[^one][^two][^three][^review]')] },
  check({ files, outlines, root }, _, report) {
    const cited = new Set([...outlines.values()].flatMap(({ cites }) => cites));
    for (const name of Object.keys((rawOf(files, 'sources.yaml') as object | null | undefined) ?? {})) {
      if (!cited.has(name)) report({ file: join(root, 'sources.yaml'), field: [name] }, `no text cites the source "${name}". Cite it as [^${name}], or take it out.`);
    }
  },
};

export const fewSources: SiteRule = {
  id: 'few-sources',
  level: 'warning',
  tells: 'An article that cites fewer than three sources. News of the practice itself has none to cite.',
  examples: { wrong: [article('Text.'), article('Text.[^one][^review]')], right: [article('Text.[^one][^two][^review]')] },
  check({ articles, files }, _, report) {
    if (!valuesOf(files, 'sources.yaml', sourcesSchema)) return;
    for (const { original: { file, cites } } of articles) {
      if (cites.length >= FEWEST) continue;
      const count = cites.length === 0 ? 'no source' : cites.length === 1 ? 'one source' : 'two sources';
      report({ file }, `this article cites ${count}. What it says about health needs three or more, one of them a guideline, a review of studies or from a government. Cite each as [^its-name].`);
    }
  },
};

export const noStrongSource: SiteRule = {
  id: 'no-strong-source',
  level: 'warning',
  tells: 'An article none of whose sources is a guideline, a review of studies or from a government.',
  examples: { wrong: [article('Text.[^one][^two][^three]')], right: [article('Text.[^one][^two][^review]')] },
  check({ articles, files }, _, report) {
    const sources = valuesOf(files, 'sources.yaml', sourcesSchema);
    if (!sources) return;
    for (const { original: { file, cites } } of articles) {
      if (cites.length < FEWEST || cites.some((name) => STRONG_KINDS.some((kind) => kind === sources[name]?.kind))) continue;
      report({ file }, `none of the ${cites.length} sources of this article is a guideline, a review of studies or from a government. Cite one that is, too.`);
    }
  },
};
