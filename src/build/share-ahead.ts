import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { aFewAtATime } from '../content/concurrency.ts';
import { keptSharePicture, type ShareFacts, sharePictureFile } from './share-picture.ts';

/** From so many pictures on, threads save more time than they take to start. */
const WORTH_THREADS = 40;

/**
 * Draws the share pictures that are not kept yet, many of them on all processors. What a thread could not draw, for whatever
 * reason, is drawn here, where a fault of it is told.
 *
 * @returns the file of each
 */
export async function drawAhead(pictures: readonly ShareFacts[]): Promise<string[]> {
  const files = await aFewAtATime(pictures, sharePictureFile);
  const missing = pictures.filter((_, index) => !existsSync(files[index] ?? ''));
  const count = missing.length < WORTH_THREADS ? 0 : availableParallelism();
  const shares = Array.from({ length: count }, (_, thread) => missing.filter((__, index) => index % count === thread));
  await Promise.all(shares.map(drawIn));
  return aFewAtATime(pictures, (facts, index) => keptSharePicture(facts, files[index] ?? ''));
}

function drawIn(pictures: readonly ShareFacts[]): Promise<void> {
  return new Promise((done) => {
    // By its path in the project, since a build runs elsewhere than where this file stands.
    const thread = new Worker(resolve('src/build/share-thread.ts'), { workerData: pictures });
    thread.on('error', () => undefined);
    thread.on('exit', () => done());
  });
}
