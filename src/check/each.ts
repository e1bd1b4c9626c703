import { error, type Problem } from './problem.ts';

/** How many files are read at once: enough to keep a disk busy, too few to run out of memory over large pictures. */
const AT_ONCE = 8;

/**
 * Checks many files or folders, a few at a time.
 *
 * @returns the problems in the order of the paths. A check that itself fails is a problem of its file.
 */
export async function checkEach(paths: readonly string[], check: (path: string) => Promise<Problem[]>): Promise<Problem[]> {
  const found: Problem[][] = [];
  const waiting = paths.entries();
  const work = async () => {
    for (const [index, path] of waiting) found[index] = await check(path).catch((fault: unknown) => [unreadable(path, fault)]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return found.flat();
}

function unreadable(file: string, fault: unknown): Problem {
  const reason = fault instanceof Error ? fault.message.split('\n')[0] : String(fault);
  return error({ file }, `this could not be checked (${reason}). Look whether it opens on your computer, and save it again.`);
}
