import { aFewAtATime } from '../content/concurrency.ts';
import { textIn } from '../content/content.ts';
import { type Around, makeArticle } from './article.ts';
import { Duplicates, type Sketch, sketch } from './plan/duplicates.ts';
import type { Placed } from './plan/whereabouts.ts';
import { type Drawing, drawings } from './pictures/cover.ts';
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

/** The same, with what stands for its words where they are compared. */
interface Compared extends Arrived {
  pieces: Sketch;
}

/** Makes the folder of each article. One of which nothing can be made is told of, and the rest goes on. */
export async function makeAll(
  run: Pick<Run, 'root' | 'dryRun' | 'progress'>,
  placed: readonly Placed[],
  spool: Spool,
  around: Around,
  tell: (notice: Notice) => void,
): Promise<Arrived[]> {
  const { root, dryRun = false, progress } = run;
  const covers = drawings(placed.map(({ card }) => card.title), around.here.inventory.shown);
  let done = 0;
  const made = await aFewAtATime(placed, async ({ card, place }, index): Promise<Compared | undefined> => {
    try {
      const { files, facts, words } = await makeArticle(spool.read(card), place, around, covers[index] as Drawing);
      for (const { address, why } of place.lost) facts.notes.push(`Its former address ${address} cannot lead here: ${why}.`);
      if (!dryRun) writeFolder(root, place.folder, files);
      return { card, place, facts, pieces: sketch(words) };
    } catch (fault) {
      if (!(fault instanceof Refused)) throw fault;
      tell({ from: card.from, message: fault.message });
      return undefined;
    } finally {
      done += 1;
      progress?.(dryRun ? 'Looking' : 'Bringing', done, placed.length);
    }
  });
  return compared(made.filter((one) => one !== undefined), around);
}

/** Tells of articles that say nearly the same as one before, in the order of the source. */
function compared(made: readonly Compared[], { here }: Around): Arrived[] {
  const known = new Duplicates();
  for (const text of here.content.texts) known.add(textIn(text, 'title'), sketch(text.body));
  for (const { facts, pieces } of made) {
    const alike = known.add(facts.title, pieces);
    if (alike !== undefined) facts.notes.push(`It says nearly the same as “${alike}”. Keep one of the two.`);
  }
  return [...made];
}
