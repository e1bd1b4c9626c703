import { workerData } from 'node:worker_threads';
import { type ShareFacts, sharePicture } from './share-picture.ts';

// A thread that draws the share pictures it is given.

for (const facts of workerData as readonly ShareFacts[]) {
  await sharePicture(facts);
}
