import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type ShareFacts, sharePictureFile } from './share-picture.ts';

/** From so many pictures on, threads save more time than they take to start. */
const WORTH_THREADS = 40;

/**
 * Draws the share pictures that are not kept yet, on all processors, before the pages ask for them one by one. What is not
 * drawn here, for whatever reason, is drawn there, where a fault of it is told.
 */
export async function drawAhead(pictures: readonly ShareFacts[]): Promise<void> {
  const files = await Promise.all(pictures.map(sharePictureFile));
  const missing = pictures.filter((_, index) => !existsSync(files[index] ?? ''));
  if (missing.length < WORTH_THREADS) return;
  const count = availableParallelism();
  const shares = Array.from({ length: count }, (_, thread) => missing.filter((__, index) => index % count === thread));
  await Promise.all(shares.map(drawIn));
}

function drawIn(pictures: readonly ShareFacts[]): Promise<void> {
  return new Promise((done) => {
    // By its path in the project, since a build runs elsewhere than where this file stands.
    const thread = new Worker(resolve('src/build/share-thread.ts'), { workerData: pictures });
    thread.on('error', () => undefined);
    thread.on('exit', () => done());
  });
}
