import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkFolder, type Job, type Looked } from './check-folder.ts';
import type { Inputs, Ready } from './inputs.ts';

/** How many folders a thread takes at a time. */
const AT_A_TIME = 32;

/** From so many folders on, threads save more time than they take to start. */
const WORTH_THREADS = 300;

/**
 * Looks at many folders, on all processors where there are enough of them.
 *
 * @param own what this thread needs for those that no other one takes
 * @param checked told whenever some more folders are done, and how many
 * @returns what was found, in the order of the folders
 */
export async function checkFolders(jobs: readonly Job[], inputs: Inputs, own: () => Promise<Ready>, checked: (folders: number) => void): Promise<Looked[]> {
  const done: Looked[] = [];
  const waiting = Array.from({ length: Math.ceil(jobs.length / AT_A_TIME) }, (_, index) => index * AT_A_TIME);
  const keep = (start: number, found: readonly Looked[]): void => {
    for (const [index, folder] of found.entries()) done[start + index] = folder;
    checked(found.length);
  };

  const threads = jobs.length < WORTH_THREADS ? 0 : availableParallelism();
  // This thread is made ready while the others start.
  await Promise.all([...Array.from({ length: threads }, () => workThrough(waiting, jobs, inputs, keep)), own()]);
  // Here is done what no thread took, or came back from.
  const ready = await own();
  for (let start = waiting.shift(); start !== undefined; start = waiting.shift()) {
    for (const [index, job] of jobs.slice(start, start + AT_A_TIME).entries()) keep(start + index, [await checkFolder(job, ready)]);
  }
  return done;
}

/** One thread, which takes folders until none is waiting. Where it breaks, its folders wait again. */
function workThrough(waiting: number[], jobs: readonly Job[], inputs: Inputs, keep: (start: number, found: readonly Looked[]) => void): Promise<void> {
  return new Promise((end) => {
    const thread = new Worker(join(import.meta.dirname, 'thread.ts'), { workerData: inputs });
    let current: number | undefined;
    const next = (): void => {
      current = waiting.shift();
      if (current === undefined) thread.postMessage(undefined);
      else thread.postMessage(jobs.slice(current, current + AT_A_TIME));
    };
    thread.on('message', (found: Looked[]) => {
      if (current !== undefined) keep(current, found);
      next();
    });
    thread.on('error', () => undefined);
    thread.on('exit', () => {
      if (current !== undefined) waiting.push(current);
      end();
    });
    next();
  });
}
