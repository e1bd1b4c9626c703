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
import { nameOf } from './plan/old-address.ts';
import { writeFolder } from './write/folder.ts';
import type { Journal, Noted } from './write/journal.ts';

/** An article that came along. */
export interface Arrived extends Placed {
  facts: ArticleFacts;
}

/** The same, with what stands for its words where they are compared. */
interface Compared extends Arrived {
  pieces: Sketch;
}

/** What later runs need to know of it. */
export function notedOf({ card, place, facts }: Arrived): Noted {
  return { name: nameOf(card), kept: place.kept, facts };
}

/** Makes the folder of each article. One of which nothing can be made is told of, and the rest goes on. */
export async function makeAll(
  run: Pick<Run, 'root' | 'dryRun' | 'progress'>,
  placed: readonly Placed[],
  { spool, around, journal, tell }: { spool: Spool; around: Around; journal: Journal | undefined; tell: (notice: Notice) => void },
): Promise<Arrived[]> {
  const { root, dryRun = false, progress } = run;
  const covers = drawings(placed.map(({ card }) => card.title), around.here.inventory.shown);
  let done = 0;
  const made = await aFewAtATime(placed, async ({ card, place }, index): Promise<Compared | undefined> => {
    try {
      const { files, facts, words } = await makeArticle(spool.read(card), place, around, covers[index] as Drawing);
      for (const { address, why } of place.lost) facts.notes.push(`Its former address ${address} cannot lead here: ${why}.`);
      if (!dryRun) writeFolder(root, place.folder, files, () => journal?.note(notedOf({ card, place, facts })));
      return { card, place, facts, pieces: sketch(words) };
    } catch (fault) {
      tell({ from: card.from, message: whyNot(fault) });
      return undefined;
    } finally {
      done += 1;
      progress?.(dryRun ? 'Looking' : 'Bringing', done, placed.length);
    }
  });
  return compared(made.filter((one) => one !== undefined), around);
}

/**
 * Why nothing could be made of an article. What nobody has foreseen in one text must not keep the others from coming.
 *
 * @throws what the system says, such as that the disk is full: that would happen to each of the others too
 */
function whyNot(fault: unknown): string {
  if (fault instanceof Refused) return fault.message;
  if (!(fault instanceof Error) || 'syscall' in fault) throw fault;
  return `Something in it could not be turned (${fault.message.split('\n')[0]}). Copy its words by hand, and show this line to whoever looks after the site.`;
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
