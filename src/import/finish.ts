import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../check/check.ts';
import { isError, type Problem } from '../content/problem.ts';
import { writeWhole } from '../content/write-whole.ts';
import type { Outcome } from './import.ts';
import { IMPORT_REPORT, reportText } from './report/report.ts';
import { deferWords } from './write/deferred.ts';
import { forget } from './write/folder.ts';

/** What the check says of what came along. */
export interface Finished {
  /** All that it says of the articles of this run. */
  problems: Problem[];
  /** What keeps the whole site from being published, wherever it is. */
  errors: number;
}

/**
 * Checks what came along, and writes the report. A report of an earlier run stays below: somebody may work through it.
 *
 * @param cache the folder in which the check keeps what it finds
 */
export async function finish(
  root: string,
  run: Outcome,
  { cache, checked }: { cache?: string | undefined; checked?: (folders: number) => void } = {},
): Promise<Finished> {
  const outcome = { ...run, articles: [...run.untold, ...run.articles] };
  const folders = new Set(outcome.articles.map(({ folder }) => folder));
  const check = () => checkContent(root, { ...(cache !== undefined && { cache }), ...(checked && { checked }) });
  const own = (all: readonly Problem[]) => all.filter(({ file }) => folders.has(/posts\/([^/]+)\//.exec(file)?.[1] ?? ''));
  // Nothing has changed where nothing came along.
  const first = folders.size > 0 ? await check() : [];
  const deferred = deferWords(root, own(first)).map((problem) => ({ ...problem, level: 'warning' as const }));
  const all = deferred.length > 0 ? await check() : first;
  const file = join(root, IMPORT_REPORT);
  const earlier = existsSync(file) ? `\n${readFileSync(file, 'utf8')}` : '';
  const isNew = outcome.articles.length > 0 || outcome.notices.length > 0;
  if (isNew) writeWhole(file, reportText(outcome, [...deferred, ...own(all)], outcome.here.today) + earlier);
  forget(root);
  return { problems: own(all), errors: all.filter(isError).length };
}
