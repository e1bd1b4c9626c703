import { aFewAtATime } from '../content/concurrency.ts';
import { type Around, makeArticle } from './article.ts';
import { nearDuplicates } from './plan/duplicates.ts';
import type { Placed } from './plan/whereabouts.ts';
import { Refused } from './refused.ts';
import type { ArticleFacts } from './report/facts.ts';
import type { Run } from './run.ts';
import type { Notice } from './source.ts';
import type { Spool } from './spool.ts';
import { writeFolder } from './write/folder.ts';

/** An article that came along. */
export interface Arrived extends Placed {
  facts: ArticleFacts;
}

/** Makes the folder of each article. One of which nothing can be made is told of, and the rest goes on. */
export async function makeAll(run: Pick<Run, 'root' | 'dryRun' | 'progress'>, placed: readonly Placed[], spool: Spool, around: Around, tell: (notice: Notice) => void): Promise<Arrived[]> {
  const { root, dryRun = false, progress } = run;
  const duplicateOf = nearDuplicates(around.here.content.texts);
  let done = 0;
  const made = await aFewAtATime(placed, async ({ card, place }): Promise<Arrived | undefined> => {
    try {
      const { files, facts, words } = await makeArticle(spool.read(card), place, around);
      const alike = duplicateOf(place.folder, facts.title, words);
      if (alike !== undefined) facts.notes.push(`It says nearly the same as “${alike}”. Keep one of the two.`);
      for (const { address, why } of place.lost) facts.notes.push(`Its former address ${address} cannot lead here: ${why}.`);
      if (!dryRun) writeFolder(root, place.folder, files);
      return { card, place, facts };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      tell({ from: card.from, message: fault.message });
      return undefined;
    } finally {
      done += 1;
      progress?.(dryRun ? 'Looking' : 'Bringing', done, placed.length);
    }
  });
  return made.filter((one) => one !== undefined);
}
