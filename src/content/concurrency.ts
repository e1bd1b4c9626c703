import { error, type Problem } from './problem.ts';

/** How many things are done at once: enough to keep a disk busy, too few to run out of memory over large pictures. */
const AT_ONCE = 8;

/** Does some work for each item, and returns the results in the order of the items. */
export async function aFewAtATime<Item, Result>(items: readonly Item[], work: (item: Item, index: number) => Promise<Result>): Promise<Result[]> {
  const done: Result[] = [];
  const waiting = items.entries();
  const workThrough = async () => {
    for (const [index, item] of waiting) done[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
  return done;
}

const NO_RIGHT = 'this cannot be read with your rights on this computer. Ask whoever set it up to let you read it.';

/** What keeps a file from being read, by the system's names for it. */
const REASONS: Record<string, string> = {
  EACCES: NO_RIGHT,
  EPERM: NO_RIGHT,
  ENOENT: 'this was taken away while it was being read. Run the check again.',
  ENOTDIR: 'this is a file, and a folder belongs here. Give the file another name.',
  ELOOP: 'this leads to itself and to no file. Delete it, and put the file itself here.',
};

/** What to tell where a check itself failed. */
export function unreadable(file: string, fault: unknown): Problem {
  const { code = '', message = String(fault) } = fault as NodeJS.ErrnoException;
  return error({ file }, REASONS[code] ?? `this could not be checked (${message.split('\n')[0]}). Look whether it opens on your computer, and save it again.`);
}
